import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { citiesElsewhere, namesOfPeople } from './elsewhere.js';
import type { Written } from './tokens.rules.js';
import { worth } from './worth.js';

export interface Corrected {
  word: string;
  surface: string;
  distance: number;
  factor: number;
}

/** What a word that nobody knows was meant to be; null when nothing is near enough. */
export function correctionOf(word: string, vocabulary: Vocabulary): Corrected | null {
  const length = [...word].length;
  if (length < 4 || /\p{N}/u.test(word)) return null;
  const near = vocabulary.near(word);
  const best = near[0];
  if (!best) return null;
  const surface = vocabulary.spelled(best.word).find(({ naming }) => naming)?.surface ?? best.word;
  const factor = best.distance <= 1 ? (best.bySound ? worth.correctedBySound : worth.corrected) : worth.correctedTwice;
  return { word: best.word, surface, distance: best.distance, factor };
}

export const isKnownAnywhere = (word: string, vocabulary: Vocabulary, languages: readonly string[]): boolean =>
  vocabulary.isNamed(word, languages) || vocabulary.languagesOf(word).size > 0 || vocabulary.german.isWord(word);

/** Whether a word is one of ours, of German, or a name. */
export const isKnownWord = (word: string, vocabulary: Vocabulary): boolean =>
  isKnownAnywhere(word, vocabulary, ['de']) || namesOfPeople.has(word) || citiesElsewhere.has(word);

/** The question with its slips corrected. */
export function correctedText(
  text: string,
  written: readonly Written[],
  corrections: ReadonlyMap<number, Corrected>,
): string {
  let corrected = '';
  let from = 0;
  written.forEach(({ begins, ends }, at) => {
    const near = corrections.get(at);
    if (!near) return;
    corrected += text.slice(from, begins) + near.surface;
    from = ends;
  });
  return (corrected + text.slice(from)).trim();
}
