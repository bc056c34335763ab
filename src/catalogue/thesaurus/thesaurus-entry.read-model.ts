import { many, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { slugOrder } from '../record/slug-order.js';
import { thesaurusEntryRecordType } from './thesaurus-entry.edition.js';
import { ThesaurusWord as ThesaurusWordEntity, ThesaurusEntryEdition } from './thesaurus-entry.entity.js';
import { ThesaurusWord, ThesaurusEntry } from './thesaurus-entry.type.js';
import { contentId } from '../record/content-id.js';

const thesaurusEntryTable = editionTable(thesaurusEntryRecordType);

export const thesaurusLookups = recordLookups(thesaurusEntryTable);

/** Entries are named by their slug. */
export const thesaurusOrder = slugOrder(thesaurusEntryTable);

const wordReadModel: ReadModel = entityReadModel(ThesaurusWord, ThesaurusWordEntity, {
  id: contentId('ThesaurusWord'),
});

export const thesaurusEntryReadModel: ReadModel = entityReadModel(ThesaurusEntry, ThesaurusEntryEdition, {
  ...recordFields(thesaurusEntryTable),
  words: many(() => wordReadModel, {
    from: sql`thesaurus_word`,
    where: (word, entry) => sql`${word}.edition_id = ${entry}.edition_id`,
    orderBy: (word) => sql`${word}.narrower, ${word}.language, ${word}.word`,
  }),
});
