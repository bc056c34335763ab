import { tagFor, textIn, type LocalizedText } from './localized-text.js';
import { withoutSigns } from './spoken-signs.rules.js';

/** Languages in which sentences are composed. */
export type SentenceLanguage = 'de' | 'en';

/** A wording without texts of records, in every sentence language. A sentence is composed when it is read, for most are not. */
export function inEveryLanguage(said: (language: SentenceLanguage) => string): LocalizedText {
  let [german, english]: (string | undefined)[] = [];
  return {
    get de() {
      return (german ??= said('de'));
    },
    get en() {
      return (english ??= said('en'));
    },
  };
}

function inGerman(said: (language: SentenceLanguage) => string): LocalizedText {
  let german: string | undefined;
  return {
    get de() {
      return (german ??= said('de'));
    },
  };
}

const isIn = (text: LocalizedText | null, language: SentenceLanguage): boolean =>
  text === null || tagFor(Object.keys(text), language) !== undefined;

/**
 * A wording that contains texts, in German and in the languages in which all of them exist: a sentence is in one language,
 * and whoever asks for another one is told so.
 */
export const inLanguagesOf = (
  texts: readonly (LocalizedText | null)[],
  said: (language: SentenceLanguage) => string,
): LocalizedText => (texts.every((text) => isIn(text, 'en')) ? inEveryLanguage(said) : inGerman(said));

/** A text in one language for use within a sentence; empty when it has no wording. */
export const wordsIn = (text: LocalizedText | null, language: SentenceLanguage): string =>
  text ? textIn(text, language).trim().replace(/\.$/, '') : '';

/** The same as it is said: without signs and abbreviations. */
export const saidIn = (text: LocalizedText | null, language: SentenceLanguage): string =>
  withoutSigns(wordsIn(text, language), language);

/** Capitalises a text that begins a sentence. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A number with the decimal mark of the language: 2,5 or 2.5. */
export const numberIn = (value: number, language: SentenceLanguage): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

const ors: Record<SentenceLanguage, string> = { de: ' oder ', en: ' or ' };

/** "a, b oder c" */
export const anyOf = (parts: readonly string[], language: SentenceLanguage): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${ors[language]}${parts.at(-1)!}`;
