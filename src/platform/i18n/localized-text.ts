/** Who worded a text. */
export type TextOrigin = 'HUMAN' | 'MACHINE' | 'MACHINE_REVIEWED';

/** A text in one language: a plain string is worded by people, anything else says by whom. */
export type Wording = string | { text: string; origin: TextOrigin };

/** A text in all its languages, by BCP 47 tag, as it is stored. */
export type LocalizedText = { [languageTag: string]: Wording };

/** Why another language is delivered than the one asked for first. */
export type FallbackReason = 'REGISTER_NOT_AVAILABLE' | 'LANGUAGE_NOT_AVAILABLE' | 'ONLY_LANGUAGE';

/** A text as it is delivered: in the best of the languages asked for. */
export interface DeliveredText {
  value: string;
  language: string;
  origin: TextOrigin;
  fallback: FallbackReason | null;
  wordings: LocalizedText;
}

export const defaultLanguage = 'de';

/** Leichte Sprache (de-x-leicht) falls back to German, Austrian German to German: the tag loses its last part (RFC 4647). */
function* lookupChain(tag: string): Generator<string> {
  const parts = tag.split('-');
  while (parts.length > 0) {
    yield parts.join('-');
    parts.pop();
    if (parts.at(-1)?.length === 1) parts.pop();
  }
}

/** PostgreSQL keeps no order of the languages that callers could rely on. */
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

/** The text in the first of the languages that it has; German when it has none of them. */
export function deliver(wordings: LocalizedText, languages: readonly string[]): DeliveredText {
  const first = languages[0]!;
  if (first in wordings) return inLanguage(wordings, first, null);
  return inLanguage(wordings, ...best(wordings, languages));
}

/** The text in each of the languages that it has, or only in those of the list; tags mean the same in any case of letters. */
export function deliverAll(wordings: LocalizedText, languages?: readonly string[] | null): DeliveredText[] {
  const wanted = languages?.map((tag) => tag.toLowerCase());
  return tagsOf(wordings)
    .filter((tag) => !wanted || wanted.includes(tag.toLowerCase()))
    .map((tag) => inLanguage(wordings, tag, null));
}
