import { Corrections } from '../lexicon/corrections.js';
import type { Period } from './period.js';
import type { Expression, KeyedWord, NamedPlace, StoredWord, ThesaurusEntry } from './stored-word.js';

/** Expressions of the thesaurus, in every way in which they are looked up. */
export interface Thesaurus {
  /** By language and stems. */
  readonly expressions: Map<string, Expression[]>;
  readonly ofEntry: Map<ThesaurusEntry, Expression[]>;
  /** Languages of each word. */
  readonly words: Map<string, Set<string>>;
}

export interface Places {
  readonly named: Map<string, NamedPlace[]>;
  readonly parents: Map<string, { parentId: string | null; period: Period }[]>;
  /** Names of one word, for those who write them as they sound. */
  readonly heard: Corrections;
}

/** What is known of stored words, in every way in which they are looked up. */
export interface Stored {
  lastId: number;
  /** Of words that only the process knows: below zero, and never given twice. */
  lowestId: number;
  readonly words: Map<number, StoredWord>;
  readonly byWord: Map<string, StoredWord[]>;
  readonly byKey: Map<string, KeyedWord[]>;
  readonly names: { sorted: StoredWord[]; isSorted: boolean };
  readonly split: Set<number>;
  readonly corrections: Corrections;
}

export const nothingStored = (): Stored => ({
  lastId: 0,
  lowestId: 0,
  words: new Map(),
  byWord: new Map(),
  byKey: new Map(),
  names: { sorted: [], isSorted: true },
  split: new Set(),
  corrections: new Corrections(),
});
