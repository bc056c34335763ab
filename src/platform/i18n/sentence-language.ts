import { deliver, type LocalizedText } from './localized-text.js';

/** Languages in which sentences are put together. */
export type SentenceLanguage = 'de' | 'en';

/** A wording in every language in which it can be put together. */
export const inEveryLanguage = (said: (language: SentenceLanguage) => string): LocalizedText => ({
  de: said('de'),
  en: said('en'),
});

/** A text in a language, ready to stand within a sentence; empty when there is none. */
export const wordsIn = (text: LocalizedText | null, language: SentenceLanguage): string =>
  text ? deliver(text, [language]).value.trim().replace(/\.$/, '') : '';

/** A text as it begins a sentence. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const ors: Record<SentenceLanguage, string> = { de: ' oder ', en: ' or ' };

/** "a, b oder c" */
export const anyOf = (parts: readonly string[], language: SentenceLanguage): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${ors[language]}${parts.at(-1)!}`;
