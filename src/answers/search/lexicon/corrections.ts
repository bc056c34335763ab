import { sound, soundWithVowels } from './sound.rules.js';

export interface Near {
  word: string;
  distance: number;
  bySound: boolean;
}

const shortest = 4;
const reach = 12;

/** How many slips a word may have: one in most, two in a long one, which is hardly another word then. */
export const slipsIn = (word: string): number => (word.length < 10 ? 1 : 2);

/** Letters that were left out, put in, taken for others or swapped (Damerau, with neighbours swapped once). */
export function distance(one: string, other: string): number {
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column < width; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, before[column - 2]! + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last.at(-1)!;
}

function* deletions(word: string, count: number): Generator<string> {
  yield word;
  if (count === 0) return;
  const seen = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const less = word.slice(0, at) + word.slice(at + 1);
    if (seen.has(less)) continue;
    seen.add(less);
    yield* deletions(less, count - 1);
  }
}

/** Words to which slips are corrected, found by what is left of both when letters are left out (symmetric deletion). */
export class Corrections {
  readonly #words = new Set<string>();
  readonly #byRest = new Map<string, string | string[]>();
  readonly #bySound = new Map<string, string[]>();

  add(word: string): void {
    if (word.length < shortest || /[^a-zа-яіїєґ]/u.test(word) || this.#words.has(word)) return;
    this.#words.add(word);
    this.#keepRests(word);
    if (!/^[a-z]+$/u.test(word)) return;
    const code = sound(word);
    const alike = this.#bySound.get(code);
    if (alike) alike.push(word);
    else this.#bySound.set(code, [word]);
  }

  /** Keeps all that `deletions` gives of a word, without its generators: most of what a first search waits for is this. */
  #keepRests(word: string): void {
    const start = word.slice(0, reach);
    const isLong = slipsIn(word) > 1;
    this.#keep(start, word);
    for (let at = 0; at < start.length; at++) {
      const less = start.slice(0, at) + start.slice(at + 1);
      this.#keep(less, word);
      if (!isLong) continue;
      for (let next = at; next < less.length; next++) this.#keep(less.slice(0, next) + less.slice(next + 1), word);
    }
  }

  /** One word after the other is kept, so a word that has this rest twice is the last there. */
  #keep(rest: string, word: string): void {
    const same = this.#byRest.get(rest);
    if (same === undefined) this.#byRest.set(rest, word);
    else if (typeof same !== 'string') {
      if (same[same.length - 1] !== word) same.push(word);
    } else if (same !== word) this.#byRest.set(rest, [same, word]);
  }

  /** Words that may have been meant, the nearest first; words that sound alike count as nearer and, with their vowels in the same places, may have one slip more. */
  near(said: string): Near[] {
    if (said.length < shortest) return [];
    const slips = slipsIn(said);
    const found = new Set<string>();
    for (const rest of new Set(deletions(said.slice(0, reach), slips))) {
      const same = this.#byRest.get(rest);
      if (typeof same === 'string') found.add(same);
      else same?.forEach((word) => found.add(word));
    }
    const code = /^[a-z]+$/u.test(said) ? sound(said) : null;
    const alike = new Set(code && code.length > 1 ? this.#bySound.get(code) : []);
    for (const word of alike) found.add(word);
    const near: Near[] = [];
    for (const word of found) {
      if (word === said || Math.abs(word.length - said.length) > slips + 1) continue;
      const bySound = alike.has(word);
      const apart = distance(said, word);
      if (apart <= slips + (bySound && isHeardAlike(word, said) ? 1 : 0)) near.push({ word, distance: apart, bySound });
    }
    return near.sort((one, other) => costOf(one, said) - costOf(other, said) || inOrder(one, other));
  }
}

const heardAlike = ['fv', 'kcq', 'gk', 'szc', 'ijy', 'dt', 'bp'];

/** Whether two words that sound alike have their vowels in the same places, and begin with what is taken for each other by ear. */
function isHeardAlike(one: string, other: string): boolean {
  const [first, second] = [one[0]!, other[0]!];
  const beginAlike =
    first === second || heardAlike.some((letters) => letters.includes(first) && letters.includes(second));
  return beginAlike && soundWithVowels(one) === soundWithVowels(other);
}

/** Who makes a slip makes it late in the word, and writes what is heard. */
const costOf = ({ distance: apart, bySound, word }: Near, said: string): number =>
  apart - (bySound ? 0.6 : 0) + (word[0] === said[0] ? 0 : 0.3);

const inOrder = (one: Near, other: Near): number => (one.word < other.word ? -1 : 1);
