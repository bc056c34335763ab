import { ThesaurusEntryEdition } from './thesaurus-entry.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';

export const thesaurusEntryRecordType: RecordType<'thesaurus'> = {
  kind: 'thesaurus',
  recordKind: 'THESAURUS_ENTRY',
  type: 'ThesaurusEntry',
  table: 'thesaurus_entry',
  edition: (entry) => editionRow(ThesaurusEntryEdition, 'thesaurusEntryId', entry, {}),
  parts: ({ words }, edition_id) => ({
    thesaurus_word: words.map(({ language, word, narrower = false }) => ({ edition_id, language, word, narrower })),
  }),
};
