import { folded } from '../../../platform/i18n/folded-words.rules.js';

export interface Written {
  surface: string;
  word: string;
  /** Where it begins and ends in the normalised text. */
  begins: number;
  ends: number;
}

export const mostWords = 40;

const inline = /<\/?(?:b|strong|i|em|sup|sub|a|span|mark|u)(?:\s[^<>]*)?>/giu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0640]/gu;

/** An address in the brackets in which mail programs put it is no markup. */
const bracketed = /<(?=https?:\/\/|www\.)([^<>\s]*)>/giu;

/** A question without markup and invisible signs. A trailing blank stays: it marks the last word as complete. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(bracketed, ' $1 ')
    .replace(inline, '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .replace(/^ /u, '');

/** Whether the last word may go on: no blank and no mark ends it. */
export const goesOn = (text: string): boolean => /[\p{L}\p{N}\p{M}-]$/u.test(text);

/** The words of a normalised text, at most forty. */
export function writtenWords(text: string): Written[] {
  const words: Written[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const surface = found[0];
    const begins = found.index;
    const word = folded(surface);
    if (word === '') continue;
    words.push({ surface, word, begins, ends: begins + surface.length });
    if (words.length === mostWords) break;
  }
  return words;
}
