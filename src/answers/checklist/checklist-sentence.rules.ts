import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ChecklistItem } from './checklist.rules.js';

type Language = 'de' | 'en';

const wording = {
  de: {
    or: ' oder ',
    and: ' und ',
    bring: 'Bitte bringen Sie mit',
    nothing: 'Unterlagen sind nicht nötig.',
    more: 'Je nach Fall außerdem',
    onlyMore: 'Je nach Fall bringen Sie bitte mit',
    others: (rest: number) => (rest === 1 ? 'eine weitere Unterlage' : `${rest} weitere Unterlagen`),
  },
  en: {
    or: ' or ',
    and: ' and ',
    bring: 'Please bring',
    nothing: 'No documents are needed.',
    more: 'Depending on the case, also',
    onlyMore: 'Depending on the case, please bring',
    others: (rest: number) => (rest === 1 ? 'one more document' : `${rest} more documents`),
  },
};

/** Maximum number of items in a spoken list. */
const most = 7;

function listed(items: readonly ChecklistItem[], language: Language): string {
  const { or, and, others } = wording[language];
  const names = items
    .slice(0, most)
    .map(({ documents }) => documents.map(({ name }) => deliver(name, [language]).value).join(or));
  const rest = items.length - names.length;
  if (rest > 0) names.push(others(rest));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${names.at(-1)!}` : (names[0] ?? '');
}

function inLanguage(items: readonly ChecklistItem[], language: Language): string {
  const { bring, nothing, more, onlyMore } = wording[language];
  const mandatory = items.filter(({ obligation }) => obligation === 'MANDATORY');
  const conditional = items.filter(({ obligation }) => obligation === 'CONDITIONAL');
  const sentences = [
    ...(mandatory.length > 0 ? [`${bring}: ${listed(mandatory, language)}.`] : []),
    ...(conditional.length > 0 ? [`${mandatory.length > 0 ? more : onlyMore}: ${listed(conditional, language)}.`] : []),
  ];
  return sentences.join(' ') || nothing;
}

/** No recorded document does not mean that none is needed. */
export const documentsNotOnRecord: LocalizedText = {
  de: 'Welche Unterlagen nötig sind, ist nicht eingetragen.',
  en: 'Which documents are needed is not on record.',
};

/**
 * Spoken sentences about the documents to bring. They say that nothing is needed only when every service has mandatory
 * documents on record and none of them applies in this case.
 */
export function checklistSentence(items: readonly ChecklistItem[], isOnRecord: boolean): LocalizedText {
  const isNeeded = items.some(({ obligation }) => obligation !== 'OPTIONAL');
  if (!isNeeded && !isOnRecord) return documentsNotOnRecord;
  return { de: inLanguage(items, 'de'), en: inLanguage(items, 'en') };
}
