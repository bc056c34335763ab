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

/** Falls back by removing the last subtag (RFC 4647 lookup): Leichte Sprache (de-x-leicht) and Austrian German become German. */
function* lookupChain(tag: string): Generator<string> {
  const parts = tag.split('-');
  while (parts.length > 0) {
    yield parts.join('-');
    parts.pop();
    if (parts.at(-1)?.length === 1) parts.pop();
  }
}

/** Sorted, because jsonb does not preserve the order of keys. */
const tagsOf = (wordings: LocalizedText): string[] => Object.keys(wordings).sort();

function best(wordings: LocalizedText, languages: readonly string[]): [tag: string, fallback: FallbackReason | null] {
  for (const [rank, wanted] of languages.entries()) {
    for (const tag of lookupChain(wanted)) {
      if (!(tag in wordings)) continue;
      if (rank > 0) return [tag, 'LANGUAGE_NOT_AVAILABLE'];
      return [tag, tag === wanted ? null : 'REGISTER_NOT_AVAILABLE'];
    }
  }
  if (defaultLanguage in wordings) return [defaultLanguage, 'LANGUAGE_NOT_AVAILABLE'];
  return [tagsOf(wordings)[0]!, 'ONLY_LANGUAGE'];
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

/** Delivers the text in each of its languages, or in those of the list; tags are compared case-insensitively. */
export function deliverAll(wordings: LocalizedText, languages?: readonly string[] | null): DeliveredText[] {
  const wanted = languages?.map((tag) => tag.toLowerCase());
  return tagsOf(wordings)
    .filter((tag) => !wanted || wanted.includes(tag.toLowerCase()))
    .map((tag) => inLanguage(wordings, tag, null));
}
