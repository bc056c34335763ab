import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

// prettier-ignore
const aspects = [
  'FEES', 'DOCUMENTS', 'DEADLINES', 'PROCESSING_TIME', 'OPENING_HOURS', 'APPOINTMENT', 'ONLINE',
  'ONLINE_HELP', 'FORM', 'RESPONSIBLE', 'PHONE', 'LEGAL_BASIS', 'ACCESSIBILITY',
] as const;

const ThesaurusEntrySchema = defineEntity({
  name: 'ThesaurusEntry',
  tableName: 'thesaurus_entry',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Thesauruseintrag: the identity of words that the search treats together. */
export class ThesaurusEntry extends ThesaurusEntrySchema.class {}
ThesaurusEntrySchema.setClass(ThesaurusEntry);

const ThesaurusEntryEditionSchema = defineEntity({
  name: 'ThesaurusEntryEdition',
  tableName: 'thesaurus_entry_edition',
  properties: {
    ...editionColumns,
    thesaurusEntryId: p.manyToOne(ThesaurusEntry).mapToPk().fieldName('thesaurus_entry_id'),
    kind: p.enum(['EQUIVALENT', 'BROADER', 'FILLER', 'ASPECT']),
    aspect: p.enum(aspects).nullable(),
    note: localizedText.nullable(),
  },
});

/** Stand eines Thesauruseintrags: the relation between its words. */
export class ThesaurusEntryEdition extends ThesaurusEntryEditionSchema.class {}
ThesaurusEntryEditionSchema.setClass(ThesaurusEntryEdition);

const ThesaurusWordSchema = defineEntity({
  name: 'ThesaurusWord',
  tableName: 'thesaurus_word',
  properties: {
    editionId: p.manyToOne(ThesaurusEntryEdition).mapToPk().primary().fieldName('edition_id'),
    language: p.text().columnType('language_tag').primary(),
    word: p.text().primary(),
    narrower: p.boolean().default(false),
  },
});

/** Wort eines Thesauruseintrags: a word, or a few that belong together, in one language. */
export class ThesaurusWord extends ThesaurusWordSchema.class {}
ThesaurusWordSchema.setClass(ThesaurusWord);
