import { deliver, type LocalizedText } from '../../language/localized-text.js';
import type { ChecklistItem } from './checklist.rules.js';

type Language = 'de' | 'en';

const wording = {
  de: {
    or: ' oder ',
    and: ' und ',
    bring: 'Mitzubringen sind',
    nothing: 'Unterlagen sind nicht nötig.',
    more: 'Je nach Fall kommen hinzu',
  },
  en: {
    or: ' or ',
    and: ' and ',
    bring: 'Bring',
    nothing: 'No documents are needed.',
    more: 'Depending on the case, also',
  },
};

/** More than that nobody keeps in mind while listening. */
const most = 7;

function listed(items: readonly ChecklistItem[], language: Language): string {
  const { or, and } = wording[language];
  const names = items
    .slice(0, most)
    .map(({ documents }) => documents.map(({ name }) => deliver(name, [language]).value).join(or));
  const rest = items.length - names.length;
  if (rest > 0) names.push(language === 'de' ? `${rest} weitere` : `${rest} more`);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${names.at(-1)!}` : (names[0] ?? '');
}

function inLanguage(items: readonly ChecklistItem[], language: Language): string {
  const { bring, nothing, more } = wording[language];
  const mandatory = items.filter(({ obligation }) => obligation === 'MANDATORY');
  const conditional = items.filter(({ obligation }) => obligation === 'CONDITIONAL');
  const sentences = [
    ...(mandatory.length > 0 ? [`${bring}: ${listed(mandatory, language)}.`] : []),
    ...(conditional.length > 0 ? [`${more}: ${listed(conditional, language)}.`] : []),
  ];
  return sentences.join(' ') || nothing;
}

/** What to bring, in sentences that can be said. */
export const checklistSentence = (items: readonly ChecklistItem[]): LocalizedText => ({
  de: inLanguage(items, 'de'),
  en: inLanguage(items, 'en'),
});
