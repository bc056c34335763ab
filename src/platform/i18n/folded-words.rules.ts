/** Accents, the marks of Hebrew and Arabic, and signs without width. */
const unheard =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters and decimal digits; in the scripts of India and its neighbours also the signs of vowels. */
const word = /[\p{L}\p{Nd}\u0900-\u0963\u0966-\u109f]+/gu;

/**
 * Folds a spelling, so that ways of writing one word become one: case, accents, ß and ss, umlauts and their
 * transcriptions (ä, ae). "ue" stays after a vowel or q, where it is none (Steuer, Quelle). The SQL function search_fold
 * does the same for stored words; a test compares both.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unheard, '')
    .replace(/[ßıłøđς]/g, (letter) => ({ ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ς: 'σ' })[letter]!)
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<![aeouq])ue/g, 'u');

/** The words of a text, folded, in their order. */
export const foldedWords = (text: string): string[] => folded(text).match(word) ?? [];
