import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ChecklistItem, OnRecord } from './checklist.rules.js';

type Language = 'de' | 'en';

const wording = {
  de: {
    or: ' oder ',
    and: ' und ',
    bring: 'Bitte bringen Sie mit',
    nothing: (of: string) => (of ? `Für ${of} sind Unterlagen nicht nötig.` : 'Unterlagen sind nicht nötig.'),
    quoted: (title: string) => `„${title}“`,
    notRecorded: (of: string) =>
      of
        ? `Zu ${of} ist nicht eingetragen, welche Unterlagen nötig sind.`
        : 'Welche Unterlagen nötig sind, ist nicht eingetragen.',
    perhapsMore: (of: string) => `Ob ${of && `für ${of} `}sonst etwas nötig ist, ist nicht eingetragen.`,
    more: 'Je nach Fall außerdem',
    onlyMore: 'Je nach Fall bringen Sie bitte mit',
    others: (rest: number) => (rest === 1 ? 'eine weitere Unterlage' : `${rest} weitere Unterlagen`),
  },
  en: {
    or: ' or ',
    and: ' and ',
    bring: 'Please bring',
    nothing: (of: string) => `No documents are needed${of && ` for ${of}`}.`,
    quoted: (title: string) => `“${title}”`,
    notRecorded: (of: string) => `Which documents are needed${of && ` for ${of}`} is not on record.`,
    perhapsMore: (of: string) => `Whether anything else is needed${of && ` for ${of}`} is not on record.`,
    more: 'Depending on the case, also',
    onlyMore: 'Depending on the case, please bring',
    others: (rest: number) => (rest === 1 ? 'one more document' : `${rest} more documents`),
  },
};

/** Maximum number of items in a spoken list. */
const most = 7;

/** A service of the checklist, and how much of its documents is on record. */
export interface RecordedService {
  title: LocalizedText;
  onRecord: OnRecord;
}

const allOf = (names: readonly string[], language: Language): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')}${wording[language].and}${names.at(-1)!}` : (names[0] ?? '');

function listed(items: readonly ChecklistItem[], language: Language): string {
  const { or, others } = wording[language];
  const names = items
    .slice(0, most)
    .map(({ documents }) => documents.map(({ name }) => deliver(name, [language]).value).join(or));
  const rest = items.length - names.length;
  if (rest > 0) names.push(others(rest));
  return allOf(names, language);
}

function documentSentences(items: readonly ChecklistItem[], language: Language): string[] {
  const { bring, more, onlyMore } = wording[language];
  const mandatory = items.filter(({ obligation }) => obligation === 'MANDATORY');
  const conditional = items.filter(({ obligation }) => obligation === 'CONDITIONAL');
  return [
    ...(mandatory.length > 0 ? [`${bring}: ${listed(mandatory, language)}.`] : []),
    ...(conditional.length > 0 ? [`${mandatory.length > 0 ? more : onlyMore}: ${listed(conditional, language)}.`] : []),
  ];
}

/** Says something of the services of a kind; their titles are left out where it holds for all. */
function saidOf(services: readonly RecordedService[], kind: OnRecord, say: (of: string) => string, language: Language) {
  const meant = services.filter(({ onRecord }) => onRecord === kind);
  if (meant.length === 0) return [];
  const titles = meant.map(({ title }) => wording[language].quoted(deliver(title, [language]).value));
  return [say(meant.length < services.length ? allOf(titles, language) : '')];
}

/** What is not on record of the documents that the services need. */
const gaps = (services: readonly RecordedService[], language: Language): string[] => [
  ...saidOf(services, 'SOME', wording[language].perhapsMore, language),
  ...saidOf(services, 'NOTHING', wording[language].notRecorded, language),
];

/** No recorded document does not mean that none is needed. */
export const documentsNotOnRecord: LocalizedText = {
  de: wording.de.notRecorded(''),
  en: wording.en.notRecorded(''),
};

/** What is not on record, in sentences; null when everything is. */
export const gapSentence = (services: readonly RecordedService[]): LocalizedText | null =>
  services.every(({ onRecord }) => onRecord === 'ALL')
    ? null
    : { de: gaps(services, 'de').join(' '), en: gaps(services, 'en').join(' ') };

/**
 * Spoken sentences about the documents to bring, and about what is not on record of them. They say that nothing is needed
 * only of services that have mandatory documents on record none of which applies in this case.
 */
export function checklistSentence(
  items: readonly ChecklistItem[],
  services: readonly RecordedService[],
): LocalizedText {
  const inLanguage = (language: Language): string => {
    const documents = documentSentences(items, language);
    const first = documents.length > 0 ? documents : saidOf(services, 'ALL', wording[language].nothing, language);
    return [...first, ...gaps(services, language)].join(' ');
  };
  return { de: inLanguage('de'), en: inLanguage('en') };
}
