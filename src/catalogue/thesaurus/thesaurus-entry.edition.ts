import type { RecordType } from '../record/record-type.js';
import { storedText } from '../record/write/stored-values.js';

export const thesaurusEntryRecordType: RecordType<'thesaurus'> = {
  kind: 'thesaurus',
  recordKind: 'THESAURUS_ENTRY',
  type: 'ThesaurusEntry',
  table: 'thesaurus_entry',
  edition: ({ kind, aspect, note }) => ({ kind, aspect, note: storedText(note) }),
  parts: ({ words }, edition_id) => ({
    thesaurus_word: words.map(({ language, word, narrower = false }) => ({ edition_id, language, word, narrower })),
  }),
};
