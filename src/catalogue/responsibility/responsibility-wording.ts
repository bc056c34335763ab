import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { inLanguagesOf } from '../../platform/i18n/sentence-language.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { AddressHelp } from '../place/address/street-address.rules.js';
import { placeNames } from '../place/place-label.rules.js';

interface Named {
  name: LocalizedText;
  kind: string;
}

interface Reason {
  laidDownFor: Named;
  /** Whether it is laid down for the place itself. */
  isForItself: boolean;
  condition: LocalizedText | null;
  /** Name of the organisation that is replaced by its successor. */
  formerBody: LocalizedText | null;
}

function ruleSentence(place: Named, { laidDownFor, isForItself }: Reason): Bilingual {
  if (isForItself)
    return {
      de: `Die Zuständigkeit ist für „${textIn(place.name, 'de')}“ selbst geregelt.`,
      en: `The responsibility is laid down for “${textIn(place.name, 'en')}” itself.`,
    };
  const [around, inside] = placeNames([laidDownFor, place]) as [LocalizedText, LocalizedText];
  return {
    de: `Die Zuständigkeit ist für „${textIn(around, 'de')}“ geregelt; „${textIn(inside, 'de')}“ liegt darin, und keine speziellere Regel trifft zu.`,
    en: `The responsibility is laid down for “${textIn(around, 'en')}”; “${textIn(inside, 'en')}” lies in it, and no more specific rule applies.`,
  };
}

/** Explains why a responsibility applies to a place, in which case only, and that a successor answers. */
export function explain(place: Named, reason: Reason): LocalizedText {
  const { condition, formerBody } = reason;
  const sentence = ruleSentence(place, reason);
  const inCase = condition && {
    de: `Bedingung: ${asSentence(textIn(condition, 'de'))}`,
    en: `Condition: ${asSentence(textIn(condition, 'en'))}`,
  };
  const succession = formerBody && {
    de: `„${textIn(formerBody, 'de')}“ gibt es nicht mehr; die Nachfolge ist hier genannt.`,
    en: `“${textIn(formerBody, 'en')}” no longer exists; its successor is named here.`,
  };
  const told = (language: 'de' | 'en'): string =>
    [sentence, inCase, succession].flatMap((one) => one?.[language] ?? []).join(' ');
  return inLanguagesOf([condition], told);
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const placeQuestion: Bilingual = { de: 'Welcher Ort ist gemeint?', en: 'Which place is meant?' };

export const questions: Record<'PLACE' | 'SERVICE' | 'CONDITION', LocalizedText> = {
  PLACE: { ...placeQuestion },
  SERVICE: { de: 'Welche Leistung ist gemeint?', en: 'Which service is meant?' },
  CONDITION: { de: 'Was trifft zu?', en: 'Which of these is the case?' },
};

/** Asks for the place, and says what street and house number do about it. */
export function whichPlaceWith(address: AddressHelp): LocalizedText {
  if (address === 'UNKNOWN') return questions.PLACE;
  const said =
    address === 'DECIDES'
      ? {
          de: 'Es kommt auf Straße und Hausnummer an.',
          en: 'Street and house number decide.',
        }
      : {
          de: 'In welchem dieser Orte die Anschrift liegt, ist uns nicht bekannt.',
          en: 'We do not know in which of these places the address lies.',
        };
  return { de: `${said.de} ${placeQuestion.de}`, en: `${said.en} ${placeQuestion.en}` };
}

/** Option for cases to which no condition applies. */
export const otherwise: LocalizedText = { de: 'In allen anderen Fällen', en: 'In all other cases' };

/** Says that no office is recorded for a place, and whether the service is known to be offered there. */
export function notRecorded(place: LocalizedText, isOffered: boolean | null): LocalizedText {
  const [de, en] = [textIn(place, 'de'), textIn(place, 'en')];
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

/** Where to go on when no office is recorded: only ways that are recorded are named. */
export const nextHelp = (hasChannels: boolean): LocalizedText =>
  hasChannels
    ? {
        de: 'Fragen Sie über die Kontaktwege nach, die bei der Leistung stehen.',
        en: 'Ask through the contact channels that are recorded for the service.',
      }
    : {
        de: 'Zur Leistung ist auch kein Kontaktweg eingetragen. Die Verwaltung des Ortes kann weiterhelfen.',
        en: 'No contact channel is on record for the service either. The administration of the place can help.',
      };
