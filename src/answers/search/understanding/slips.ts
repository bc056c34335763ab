import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { citiesElsewhere, namesOfPeople } from './elsewhere.js';
import type { Token } from './question.js';
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

/** The place that a word was meant to name, where nobody knows it and no word of a service is nearer; null when none is near enough. */
export function placeHeard({ word }: Token, vocabulary: Vocabulary, moment: number): Corrected | null {
  if (vocabulary.isNamed(word, ['de']) || vocabulary.languagesOf(word).size > 0) return null;
  if (citiesElsewhere.has(word) || namesOfPeople.has(word) || vocabulary.isPlace(word)) return null;
  // A name that begins otherwise is another one, unless it sounds alike: Malle is not Walle.
  const place = vocabulary.placesNear(word, moment).find((near) => near.bySound || near.word[0] === word[0]);
  if (!place) return null;
  const [other] = vocabulary.near(word);
  if (other && other.distance < place.distance) return null;
  return {
    word: place.word,
    surface: vocabulary.placesNamed(place.word, moment)[0]!.label,
    distance: place.distance,
    factor: worth.corrected,
  };
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
