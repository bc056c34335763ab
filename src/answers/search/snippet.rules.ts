import { partsOfTag } from '../../platform/i18n/language-tag.js';
import { folded } from '../../platform/i18n/folded-words.rules.js';

/** A text of a service in which something may be found. */
export interface Phrase {
  field: string;
  language: string;
  content: string;
}

export interface Part {
  text: string;
  marked: boolean;
}

const ellipsis: Part = { text: '…', marked: false };
const before = 16;
const most = 60;

/** How near a text is to what the reader prefers: 0 for the first language; a register is never the same language unasked. */
function languageRank(language: string, languages: readonly string[]): number {
  const exact = languages.indexOf(language);
  if (exact >= 0) return exact;
  const near = language.includes('-x-')
    ? -1
    : languages.findIndex((tag) => partsOfTag(tag).language === partsOfTag(language).language);
  return near >= 0 ? near + 0.5 : languages.length + (language.includes('-x-') ? 1 : 0.5);
}

interface Marked {
  phrase: Phrase;
  pieces: Part[];
  count: number;
}

function marked(phrase: Phrase, isFound: (language: string, word: string) => boolean): Marked {
  const found = new Set<string>();
  const pieces = (phrase.content.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).map((text) => {
    const word = folded(text);
    const is = /[\p{L}\p{N}]/u.test(text) && isFound(partsOfTag(phrase.language).language, word);
    if (is) found.add(word);
    return { text, marked: is };
  });
  return { phrase, pieces, count: found.size };
}

/**
 * A stretch of text that shows what was found: of the text with most of it, in the language that is preferred; the teaser where
 * nothing tells. Empty when the service has no such text.
 */
export function snippetOf(
  phrases: readonly Phrase[],
  isFound: (language: string, word: string) => boolean,
  languages: readonly string[],
): Part[] {
  const [best] = phrases
    .map((phrase) => marked(phrase, isFound))
    .filter(({ phrase: { field }, count }) => field === 'TEASER' || field === 'TEXT' || count > 0)
    .sort(
      (one, other) =>
        other.count - one.count ||
        languageRank(one.phrase.language, languages) - languageRank(other.phrase.language, languages) ||
        Number(one.phrase.field !== 'TEASER') - Number(other.phrase.field !== 'TEASER'),
    );
  if (!best) return [];
  const first = Math.max(0, best.pieces.findIndex((piece) => piece.marked) - before);
  const shown = best.pieces.slice(first, first + most + 1);
  return withOmissions(shown, first === 0, first + shown.length >= best.pieces.length);
}

/** Joins adjacent pieces of the same kind and marks omissions at both ends. */
function withOmissions(pieces: readonly Part[], begins: boolean, ends: boolean): Part[] {
  const parts: Part[] = begins ? [] : [{ ...ellipsis }];
  for (const { text, marked: is } of pieces) {
    const last = parts.at(-1);
    if (last?.marked === is) last.text += text;
    else parts.push({ text, marked: is });
  }
  const last = parts.at(-1);
  if (last && !last.marked) last.text = last.text.trimEnd();
  if (ends) return parts;
  return last && !last.marked
    ? [...parts.slice(0, -1), { ...last, text: `${last.text} …` }]
    : [...parts, { text: ' …', marked: false }];
}
