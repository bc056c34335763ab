import type { EditionForm } from '../record/write/edition-form.js';
import { storedText } from '../record/write/stored-values.js';

export const thesaurusEntryEdition: EditionForm<'thesaurus'> = {
  table: 'thesaurus_entry',
  edition: ({ kind, aspect, note }) => ({ kind, aspect, note: storedText(note) }),
  parts: ({ words }, edition_id) => ({
    thesaurus_word: words.map(({ language, word, narrower = false }) => ({ edition_id, language, word, narrower })),
  }),
};
