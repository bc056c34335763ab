import { many, type PageOrder, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { thesaurusEntryRecordType } from './thesaurus-entry.edition.js';
import { ThesaurusWord as ThesaurusWordEntity, ThesaurusEntryEdition } from './thesaurus-entry.entity.js';
import { ThesaurusWord, ThesaurusEntry } from './thesaurus-entry.type.js';

const thesaurusEntryTable = editionTable(thesaurusEntryRecordType);

export const thesaurusLookups = recordLookups(thesaurusEntryTable);

/** Entries are named by their slug. */
export const thesaurusOrder: PageOrder = {
  name: 'ThesaurusEntry by slug',
  expressions: (row) => [`(select slug from record where id = ${row}.thesaurus_entry_id)`],
  types: ['text'],
  descending: false,
};

const wordReadModel: ReadModel = entityReadModel(ThesaurusWord, ThesaurusWordEntity, {});

export const thesaurusEntryReadModel: ReadModel = entityReadModel(ThesaurusEntry, ThesaurusEntryEdition, {
  ...recordFields(thesaurusEntryTable),
  words: many(() => wordReadModel, {
    from: 'thesaurus_word',
    where: (word, entry) => `${word}.edition_id = ${entry}.edition_id`,
    orderBy: (word) => `${word}.narrower, ${word}.language, ${word}.word`,
  }),
});
