import { isSameTag, partsOfTag, type TagParts } from './language-tag.js';

/** Origin of a wording. */
export type TextOrigin = 'HUMAN' | 'MACHINE' | 'MACHINE_REVIEWED';

/** A wording in one language; a plain string has the origin HUMAN. */
export type Wording = string | { text: string; origin: TextOrigin };

/** A text in all its languages, by BCP 47 tag, as stored. */
export type LocalizedText = { [languageTag: string]: Wording };

/** Reason for delivering a language other than the first one requested. */
export type FallbackReason = 'REGISTER_NOT_AVAILABLE' | 'LANGUAGE_NOT_AVAILABLE' | 'ONLY_LANGUAGE';

/** A text as delivered, in the best of the requested languages. */
export interface DeliveredText {
  value: string;
  language: string;
  origin: TextOrigin;
  fallback: FallbackReason | null;
  wordings: LocalizedText;
}

export const defaultLanguage = 'de';

/** How well a language fits the wanted one; the first of two that differ decides. Undefined for another language or register. */
function fitOf(found: TagParts, wanted: TagParts): number[] | undefined {
  const isRegister = found.register.every((part, at) => part === wanted.register[at]);
  if (found.language !== wanted.language || !isRegister) return undefined;
  return [
    Number(found.script === wanted.script),
    found.register.length,
    Number(found.region === wanted.region),
    -found.canonical.length,
  ];
}

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
};

/**
 * The tag that says what is wanted, else the nearest of the same language (RFC 4647 lookup): first in the same script,
 * then in the register or in less of it. A register is no answer for whoever did not ask for it.
 */
function nearest(tags: readonly string[], wish: string): string | undefined {
  const wanted = partsOfTag(wish);
  let best: { tag: string; fit: number[] } | undefined;
  for (const tag of tags) {
    const found = partsOfTag(tag);
    if (found.canonical === wanted.canonical) return tag;
    const fit = fitOf(found, wanted);
    if (fit && (!best || isBetter(fit, best.fit))) best = { tag, fit };
  }
  return best?.tag;
}

/** Whether the tag lacks the wanted register, or the script that was named or follows from the region. */
function isLess(tag: string, wish: string): boolean {
  const [found, wanted] = [partsOfTag(tag), partsOfTag(wish)];
  return found.register.length < wanted.register.length || (wanted.isNarrowed && found.script !== wanted.script);
}

/** Sorted, because jsonb does not preserve the order of keys. */
const tagsOf = (wordings: LocalizedText): string[] => Object.keys(wordings).sort();

/** The tag in which a text has what is wanted, in any region; undefined when it is missing or lacks the register. */
export function tagFor(tags: readonly string[], wish: string): string | undefined {
  const tag = nearest(tags, wish);
  return tag !== undefined && !isLess(tag, wish) ? tag : undefined;
}

/** What is delivered when nothing fits; a register only where there is nothing else. */
function onlyOne(tags: readonly string[], languages: readonly string[]): string {
  const plain = tags.find((tag) => partsOfTag(tag).register.length === 0);
  if (plain !== undefined) return plain;
  const wanted = [...languages, defaultLanguage].map((wish) => partsOfTag(wish).language);
  return wanted.flatMap((one) => tags.filter((tag) => partsOfTag(tag).language === one))[0] ?? tags[0]!;
}

function best(wordings: LocalizedText, languages: readonly string[]): [tag: string, fallback: FallbackReason | null] {
  const tags = tagsOf(wordings);
  for (const [rank, wish] of languages.entries()) {
    const tag = nearest(tags, wish);
    if (tag === undefined) continue;
    if (rank > 0) return [tag, 'LANGUAGE_NOT_AVAILABLE'];
    return [tag, isLess(tag, wish) ? 'REGISTER_NOT_AVAILABLE' : null];
  }
  const german = nearest(tags, defaultLanguage);
  return german === undefined ? [onlyOne(tags, languages), 'ONLY_LANGUAGE'] : [german, 'LANGUAGE_NOT_AVAILABLE'];
}

const inLanguage = (wordings: LocalizedText, language: string, fallback: FallbackReason | null): DeliveredText => {
  const wording = wordings[language]!;
  return typeof wording === 'string'
    ? { value: wording, language, origin: 'HUMAN', fallback, wordings }
    : { value: wording.text, language, origin: wording.origin, fallback, wordings };
};

/** Delivers the text in the first requested language that it has, else in German. */
export function deliver(wordings: LocalizedText, languages: readonly string[]): DeliveredText {
  const first = languages[0]!;
  if (first in wordings) return inLanguage(wordings, first, null);
  return inLanguage(wordings, ...best(wordings, languages));
}

/** The words of a text in a language, else in German, else in any. */
export const textIn = (text: LocalizedText, language: string): string => deliver(text, [language]).value;

/** Delivers the text in each of its languages, or in those of the list. */
export function deliverAll(wordings: LocalizedText, languages?: readonly string[] | null): DeliveredText[] {
  return tagsOf(wordings)
    .filter((tag) => !languages || languages.some((wanted) => isSameTag(tag, wanted)))
    .map((tag) => inLanguage(wordings, tag, null));
}
