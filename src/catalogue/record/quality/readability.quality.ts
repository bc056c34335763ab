import { textLines } from '../../../platform/i18n/plain-text.js';
import { wordsIn } from '../../../platform/i18n/words.js';
import type { ServiceContent } from '../../service/service.content.js';
import { wordingsOf } from './content-texts.js';
import { rule } from './rule.js';

/**
 * Lesbarkeitsindex LIX (C.-H. Björnsson, Läsbarhet, Stockholm 1968): the mean number of words in a sentence plus the
 * percentage of words with more than six letters. German texts read as fiction from 40 to 50, as non-fiction from 50 to
 * 60, and as literature for specialists above. German compounds weigh heavily in it, so the limit is where that begins.
 */
export const lixLimit = 60;

/** Minimum number of words for a meaningful index. */
export const fewestWords = 40;

/** A full stop after a number, a single letter or an abbreviation of two to four letters does not end a sentence. */
const sentenceEnd =
  /(?<!(?:^|[\s(])(?:\d{1,2}|\p{L}|[zZ]\.\s?B|bzw|ggf|ca|Abs|Nr|Art|evtl|inkl|usw|etc))[.!?:](?=\s+\p{Lu}|\s*$)/u;

/** LIX of a text; each block ends a sentence. Null when the text is too short. */
export function lix(blocks: readonly string[]): number | null {
  const sentences = blocks
    .flatMap((block) => block.split(sentenceEnd))
    .filter((sentence) => wordsIn(sentence).length > 0);
  const all = sentences.flatMap(wordsIn);
  if (all.length < fewestWords) return null;
  const long = all.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  return Math.round(all.length / sentences.length + (100 * long) / all.length);
}

// Legal bases and names of offices cannot be simplified.
const read = new Set(['05', '06', '08', '09', '11', '16', '24', '25']);

export const readability = rule(
  'HARD_TO_READ',
  {
    severity: 'SHOULD',
    message: {
      de: 'Der Text ist schwer zu lesen (Lesbarkeitsindex LIX {value}; verständlich bis {limit}).',
      en: 'The text is hard to read (readability index LIX {value}; plain up to {limit}).',
    },
    fix: {
      de: 'Kürzen Sie Sätze und ersetzen Sie lange Wörter.',
      en: 'Shorten the sentences and replace long words.',
    },
  },
  ({ texts }: ServiceContent) =>
    wordingsOf({ texts })
      .filter(({ path, language }) => language === 'de' && read.has(String(path[1])))
      .flatMap(({ path, text }) => {
        const value = lix(textLines(text));
        if (value === null || value <= lixLimit) return [];
        return [{ path, values: { value: String(value), limit: String(lixLimit) } }];
      }),
);
