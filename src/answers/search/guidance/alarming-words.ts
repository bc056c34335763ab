import { wordsOfPattern, type WordPattern } from '../../../catalogue/word-pattern/word-pattern.rules.js';
import { Corrections, type Near } from '../lexicon/corrections.js';

/** Words of fewer letters have too many neighbours. */
const shortest = 5;
/** From here on a word may have a slip that does not sound alike, and two that do. */
const long = 7;
const veryLong = 9;

const isMeant = (said: string, { distance, bySound }: Near): boolean => {
  if (bySound) return distance <= (said.length >= veryLong ? 2 : 1);
  return distance <= 1 && said.length >= long;
};

/**
 * Words by which emergencies are recognised: who is frightened, hears badly or learns German writes them as they sound
 * ("brent", "Herzinfakt", "Selbstmort").
 */
export class AlarmingWords {
  readonly #words = new Set<string>();
  readonly #parts: { word: string; isEnd: boolean }[] = [];
  readonly #near = new Corrections();

  constructor(patterns: readonly (WordPattern & { language: string })[]) {
    for (const pattern of patterns)
      for (const { word, isBeginning, isEnd } of wordsOfPattern(pattern)) {
        if (isBeginning || isEnd) this.#parts.push({ word, isEnd });
        else this.#words.add(word);
        // What is written as it sounds, sounds German.
        if (pattern.language === 'de' && !isBeginning && !isEnd && word.length >= shortest) this.#near.add(word);
      }
  }

  /** The words of a sentence; each that nobody knows as the alarming word that was meant, if there is one. */
  heard(words: readonly string[], isKnown: (word: string) => boolean): string[] {
    return words.map((word) => (word.length < shortest || isKnown(word) ? word : (this.#meant(word) ?? word)));
  }

  #meant(said: string): string | null {
    if (this.#words.has(said)) return null;
    if (this.#parts.some(({ word, isEnd }) => (isEnd ? said.endsWith(word) : said.startsWith(word)))) return null;
    return this.#near.near(said).find((near) => isMeant(said, near))?.word ?? null;
  }
}
