import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { stretches } from './intents.rules.js';
import { normalised, writtenWords } from './tokens.rules.js';

/**
 * The wishes of a question, each as a text of its own; none when it cannot be parted. A verb at the end belongs to all of
 * them: "Wohngeld und Elterngeld beantragen".
 */
export function saidIntents(asked: string, vocabulary: Vocabulary): string[] {
  const text = normalised(asked);
  const words = writtenWords(text);
  const parts = stretches(words, text);
  if (parts.length < 2) return [];
  const isVerb = (at: number): boolean => vocabulary.german.isVerb(words[at]!.word);
  const last = words.length - 1;
  const lent = isVerb(last) ? ` ${words[last]!.surface}` : '';
  return parts.map(([first, until]) => {
    const own = text.slice(words[first]!.begins, words[until]!.ends);
    const hasVerb = Array.from({ length: until - first + 1 }, (_, at) => first + at).some(isVerb);
    return until === last ? own : hasVerb ? own : `${own}${lent}`;
  });
}
