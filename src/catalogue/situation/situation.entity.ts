import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

const SituationSchema = defineEntity({
  name: 'Situation',
  tableName: 'situation',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Lebenslage oder Geschäftslage: the identity of a situation in which people look for services. */
export class Situation extends SituationSchema.class {}
SituationSchema.setClass(Situation);

const SituationEditionSchema = defineEntity({
  name: 'SituationEdition',
  tableName: 'situation_edition',
  properties: {
    ...editionColumns,
    situationId: p.manyToOne(Situation).mapToPk().fieldName('situation_id'),
    kind: p.enum(['LIFE', 'BUSINESS']),
    name: localizedText,
    code: p.text().nullable(),
    listUri: p.text().nullable(),
    parentId: p.manyToOne(Situation).mapToPk().fieldName('parent_id').nullable(),
    sortName: p.text(),
  },
});

/** Stand einer Lebens- oder Geschäftslage: its name, its code and the wider situation it belongs to. */
export class SituationEdition extends SituationEditionSchema.class {}
SituationEditionSchema.setClass(SituationEdition);

const SituationSynonymSchema = defineEntity({
  name: 'SituationSynonym',
  tableName: 'situation_synonym',
  properties: {
    editionId: p.manyToOne(SituationEdition).mapToPk().primary().fieldName('edition_id'),
    language: p.text().columnType('language_tag').primary(),
    term: p.text().primary(),
  },
});

/** Synonym einer Lage: another search word for a situation. */
export class SituationSynonym extends SituationSynonymSchema.class {}
SituationSynonymSchema.setClass(SituationSynonym);
