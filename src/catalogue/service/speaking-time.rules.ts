import { canonicalTag } from '../../platform/i18n/language-tag.js';
import { oneLine } from '../../platform/i18n/plain-text.js';

/** Maximum speaking time in seconds. */
export const longestSpeech = 30;

/**
 * Agents read out 130 words a minute, so that callers can follow. A German word has 6.5 characters including its space,
 * which makes 14 characters a second. Leichte Sprache is read more slowly.
 */
const charactersASecond = (language: string): number => (canonicalTag(language).endsWith('-x-leicht') ? 11 : 14);

/** Average length of a spoken digit in characters: "sieben", "zwanzig". */
const charactersOfADigit = 5;

const digits = /\d/g;

/** Speaking time of a plain text in whole seconds. */
export function speakingSeconds(text: string, language: string): number {
  const said = oneLine(text);
  const extra = (said.match(digits)?.length ?? 0) * (charactersOfADigit - 1);
  return Math.ceil((said.length + extra) / charactersASecond(language));
}
