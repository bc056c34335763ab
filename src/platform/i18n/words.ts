/** Letters with their marks, and digits, as in a class of a regular expression. */
const characters = '\\p{L}\\p{M}\\p{N}';

/** A word without the parts it may be joined to, as the source of a regular expression. */
export const wordPart = `[${characters}]+`;

const part = new RegExp(wordPart, 'gu');
const joined = new RegExp(`${wordPart}(?:[-‐‑:*_’']${wordPart})*`, 'gu');

/** Soft hyphens and other characters without width stand within words. */
const seen = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** The words of a plain text as a reader counts them: "E-Mail" and "Bürger:innen" are one each. */
export const wordsIn = (text: string): string[] => seen(text).match(joined) ?? [];

/** The words of a plain text as the search knows them: "E-Mail" is two. */
export const wordPartsIn = (text: string): string[] => seen(text).match(part) ?? [];

/** Pattern that matches whole words only: "eins" does not match "Einsicht". */
export const wholeWords = (pattern: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![${characters}])(?:${pattern})(?![${characters}])`, flags);
