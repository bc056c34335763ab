import type { LocalizedText, Wording } from '../../platform/i18n/localized-text.js';

const plain = (wording: Wording | undefined): string | undefined =>
  typeof wording === 'string' ? wording : wording?.text;

const inLanguage = (name: LocalizedText, language: string): string =>
  plain(name[language] ?? name['de'] ?? Object.values(name)[0])!;

/** Explains why a responsibility applies to a place. */
export function explain(place: LocalizedText, laidDownFor: LocalizedText, distance: number): LocalizedText {
  if (distance === 0) {
    return {
      de: `Die Zuständigkeit ist für „${inLanguage(place, 'de')}“ selbst geregelt.`,
      en: `The responsibility is laid down for “${inLanguage(place, 'en')}” itself.`,
    };
  }
  return {
    de: `Die Zuständigkeit ist für „${inLanguage(laidDownFor, 'de')}“ geregelt; „${inLanguage(place, 'de')}“ liegt darin, und nichts Näheres geht vor.`,
    en: `The responsibility is laid down for “${inLanguage(laidDownFor, 'en')}”; “${inLanguage(place, 'en')}” lies in it, and no more specific rule applies.`,
  };
}

export const questions: Record<'PLACE' | 'SERVICE' | 'CONDITION', LocalizedText> = {
  PLACE: { de: 'Welcher Ort ist gemeint?', en: 'Which place is meant?' },
  SERVICE: { de: 'Welche Leistung ist gemeint?', en: 'Which service is meant?' },
  CONDITION: { de: 'Was trifft zu?', en: 'Which of these is the case?' },
};

/** Option for cases to which no condition applies. */
export const otherwise: LocalizedText = { de: 'In allen anderen Fällen', en: 'In all other cases' };

/** Says that no office is recorded for a place, and whether the service is known to be offered there. */
export function notRecorded(place: LocalizedText, isOffered: boolean | null): LocalizedText {
  const [de, en] = [inLanguage(place, 'de'), inLanguage(place, 'en')];
  if (isOffered)
    return {
      de: `Die Leistung gibt es in „${de}“. Welche Stelle dafür zuständig ist, ist uns nicht bekannt.`,
      en: `The service is offered in “${en}”. We do not know which office is responsible for it.`,
    };
  return {
    de: `Ob es die Leistung in „${de}“ gibt, ist uns nicht bekannt.`,
    en: `We do not know whether the service is offered in “${en}”.`,
  };
}

/** Where to go on when no office is recorded. */
export const nextHelp: LocalizedText = {
  de: 'Fragen Sie über die Kontaktwege der Leistung nach, beim Herausgeber der Angaben oder unter der Behördennummer 115.',
  en: 'Ask through the contact channels of the service, the publisher of the information, or the public service number 115.',
};
