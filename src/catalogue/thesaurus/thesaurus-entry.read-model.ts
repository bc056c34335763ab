import { column, many, readModel, text, type PageOrder, type ReadModel } from '../../platform/read/read-model.js';
import { thesaurusEntryRecordType } from './thesaurus-entry.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';

const thesaurusEntryTable = editionTable(thesaurusEntryRecordType);

export const thesaurusLookups = recordLookups(thesaurusEntryTable);

/** Entries are named by their slug. */
export const thesaurusOrder: PageOrder = {
  name: 'ThesaurusEntry by slug',
  expressions: (row) => [`(select slug from record where id = ${row}.thesaurus_entry_id)`],
  types: ['text'],
  descending: false,
};

const wordReadModel: ReadModel = readModel('ThesaurusWord', {
  word: column('word'),
  language: column('language'),
  narrower: column('narrower'),
});

export const thesaurusEntryReadModel: ReadModel = readModel('ThesaurusEntry', {
  ...recordFields(thesaurusEntryTable),
  kind: column('kind'),
  aspect: column('aspect'),
  note: text('note'),
  words: many(() => wordReadModel, {
    from: 'thesaurus_word',
    where: (word, entry) => `${word}.edition_id = ${entry}.edition_id`,
    orderBy: (word) => `${word}.narrower, ${word}.language, ${word}.word`,
  }),
});
