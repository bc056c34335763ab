/**
 * Folds a spelling, so that ways of writing one word become one: case, accents, ß and ss, umlauts and their
 * transcriptions (ä, ae). "ue" stays after a vowel or q, where it is none (Steuer, Quelle). The SQL function search_fold
 * does the same for stored words; a test compares both.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ßıłøđ]/g, (letter) => ({ ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' })[letter]!)
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<![aeouq])ue/g, 'u');

/** The words of a text, folded, in their order. */
export const foldedWords = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
