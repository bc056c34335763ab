import { thesaurusEntryRecordType } from './thesaurus-entry.edition.js';
import { ThesaurusEntry, ThesaurusEntryEdition, ThesaurusWord } from './thesaurus-entry.entity.js';
import { checkThesaurusEntry, checkWordsOnce } from './thesaurus.checks.js';
import { concept } from '../record/concept.js';

export const thesaurus = concept({
  entities: [ThesaurusEntry, ThesaurusEntryEdition, ThesaurusWord],
  record: thesaurusEntryRecordType,
  checks: { thesaurus: [checkWordsOnce, checkThesaurusEntry] },
});
