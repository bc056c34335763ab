import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { inLanguagesOf } from '../../platform/i18n/sentence-language.js';
import { withoutSigns } from '../../platform/i18n/spoken-signs.rules.js';
import { longestSpeech, speakingSeconds } from '../../catalogue/service/speaking-time.rules.js';
import type { HandingIn } from './handing-in.rules.js';
import type { ChecklistItem, OnRecord } from './checklist.rules.js';

type Language = 'de' | 'en';

interface Wording {
  or: string;
  and: string;
  /** What to do with documents, always and when all depend on the case. */
  handing: Record<HandingIn, readonly [always: string, inCase: string]>;
  quoted: (title: string) => string;
  notRecorded: (of: string) => string;
  perhapsMore: (of: string) => string;
  more: string;
  others: (rest: number) => string;
}

const wording: Record<Language, Wording> = {
  de: {
    or: ' oder ',
    and: ' und ',
    handing: {
      BRING: ['Bitte bringen Sie mit', 'Je nach Fall bringen Sie bitte mit'],
      SEND: ['Bitte reichen Sie ein', 'Je nach Fall reichen Sie bitte ein'],
      NEED: ['Sie brauchen', 'Je nach Fall brauchen Sie'],
    },
    quoted: (title: string) => `„${title}“`,
    notRecorded: (of: string) =>
      of
        ? `Zu ${of} ist nicht eingetragen, welche Unterlagen nötig sind.`
        : 'Welche Unterlagen nötig sind, ist nicht eingetragen.',
    perhapsMore: (of: string) => `Ob ${of && `für ${of} `}sonst etwas nötig ist, ist nicht eingetragen.`,
    more: 'Je nach Fall außerdem',
    others: (rest: number) => (rest === 1 ? 'eine weitere Unterlage' : `${rest} weitere Unterlagen`),
  },
  en: {
    or: ' or ',
    and: ' and ',
    handing: {
      BRING: ['Please bring', 'Depending on the case, please bring'],
      SEND: ['Please send in', 'Depending on the case, please send in'],
      NEED: ['You need', 'Depending on the case, you need'],
    },
    quoted: (title: string) => `“${title}”`,
    notRecorded: (of: string) => `Which documents are needed${of && ` for ${of}`} is not on record.`,
    perhapsMore: (of: string) => `Whether anything else is needed${of && ` for ${of}`} is not on record.`,
    more: 'Depending on the case, also',
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

const nameOf = (name: LocalizedText, language: Language): string =>
  withoutSigns(deliver(name, [language]).value, language);

/** Names of so many items, and the number of the others. */
function listed(items: readonly ChecklistItem[], told: number, language: Language): string {
  const { or, others } = wording[language];
  const names = items
    .slice(0, told)
    .map(({ documents }) => documents.map(({ name }) => nameOf(name, language)).join(or));
  const rest = items.length - names.length;
  if (rest > 0) names.push(others(rest));
  return allOf(names, language);
}

const ofObligation = (items: readonly ChecklistItem[], wanted: ChecklistItem['obligation']): ChecklistItem[] =>
  items.filter(({ obligation }) => obligation === wanted);

/** How many documents are named: of those that are always needed, and of those that depend on the case. */
interface Told {
  always: number;
  inCase: number;
}

/** From all that a list may have to none; those that depend on the case are left out first. */
const fewerAndFewer: readonly Told[] = [
  ...Array.from({ length: most + 1 }, (_, fewer) => ({ always: most, inCase: most - fewer })),
  ...Array.from({ length: most - 1 }, (_, fewer) => ({ always: most - 1 - fewer, inCase: 0 })),
];

function documentSentences(items: readonly ChecklistItem[], way: HandingIn, told: Told, language: Language): string[] {
  const { handing, more } = wording[language];
  const [always, inCase] = handing[way];
  const mandatory = ofObligation(items, 'MANDATORY');
  const conditional = ofObligation(items, 'CONDITIONAL');
  return [
    ...(mandatory.length > 0 ? [`${always}: ${listed(mandatory, told.always, language)}.`] : []),
    ...(conditional.length > 0
      ? [`${mandatory.length > 0 ? more : inCase}: ${listed(conditional, told.inCase, language)}.`]
      : []),
  ];
}

/** Says something of the services of a kind; their titles are left out where it holds for all. */
function saidOf(services: readonly RecordedService[], kind: OnRecord, say: (of: string) => string, language: Language) {
  const meant = services.filter(({ onRecord }) => onRecord === kind);
  if (meant.length === 0) return [];
  const titles = meant.map(({ title }) => wording[language].quoted(deliver(title, [language]).value));
  return [say(meant.length < services.length ? allOf(titles, language) : '')];
}

/** Titles that are told: one that holds for all services is left out. */
const namedIn = (services: readonly RecordedService[]): LocalizedText[] =>
  services.every(({ onRecord }) => onRecord === services[0]?.onRecord) ? [] : services.map(({ title }) => title);

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
    : inLanguagesOf(namedIn(services), (language) => gaps(services, language).join(' '));

/**
 * Spoken sentences about the documents to bring or send in, as many as fit into 30 seconds, and about what is not on record of
 * them: never that nothing is needed.
 */
export function checklistSentence(
  items: readonly ChecklistItem[],
  services: readonly RecordedService[],
  way: HandingIn,
): LocalizedText {
  const inLanguage = (language: Language): string => {
    const said = (of: Told): string =>
      [...documentSentences(items, way, of, language), ...gaps(services, language)].join(' ');
    const fits = (of: Told): boolean => speakingSeconds(said(of), language) <= longestSpeech;
    return said(fewerAndFewer.find(fits) ?? fewerAndFewer.at(-1)!);
  };
  const told = [ofObligation(items, 'MANDATORY'), ofObligation(items, 'CONDITIONAL')].flatMap((some) =>
    some.slice(0, most),
  );
  const names = told.flatMap(({ documents }) => documents.map(({ name }) => name));
  return inLanguagesOf([...names, ...namedIn(services)], inLanguage);
}
