import { defineEntity, p } from '@mikro-orm/core';
import { ofServiceEdition } from '../service/service.entity.js';

const SearchTermSchema = defineEntity({
  name: 'SearchTerm',
  tableName: 'search_term',
  properties: {
    editionId: ofServiceEdition.primary(),
    language: p.text().columnType('language_tag').primary(),
    term: p.text().primary(),
    kind: p.enum([
      'SYNONYM',
      'ABBREVIATION',
      'COLLOQUIAL',
      'FORMER_NAME',
      'COMING_NAME',
      'MISTAKE',
      'DIALECT',
      'BY_EAR',
      'ALTERNATIVE_NAME',
      'SITUATION',
    ]),
    changedOn: p.date().nullable(),
    source: p.text().nullable(),
  },
});

/** Suchbegriff: a word that people use to search for a service. */
export class SearchTerm extends SearchTermSchema.class {}
SearchTermSchema.setClass(SearchTerm);
