import type { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';
import type { Period } from './period.js';

/** A word that is stored, in one language. */
export interface StoredWord {
  id: number;
  word: string;
  language: string;
  surface: string;
  /** A name of a service has it; others only stand in texts. */
  naming: boolean;
  /** How many editions in force have it in their names. */
  editions: number;
  /** How many editions in force mention it elsewhere. */
  mentions: number;
}

/** A stored word to which a key leads. */
export interface KeyedWord {
  stored: StoredWord;
  /** How much of the word the key is: 1 for the whole word, less for a part of a compound. */
  portion: number;
}

export interface ThesaurusWord {
  language: string;
  word: string;
  isNarrower: boolean;
}

export interface ThesaurusEntry extends Period {
  kind: 'EQUIVALENT' | 'BROADER' | 'FILLER' | 'ASPECT';
  aspect: AnswerAspect | null;
  words: readonly ThesaurusWord[];
}

/** An expression of the thesaurus: the stems of its words. */
export interface Expression {
  entry: ThesaurusEntry;
  word: ThesaurusWord;
  stems: readonly string[];
}

export interface NamedPlace extends Period {
  placeId: string;
  /** Its German name as it is written. */
  label: string;
  kind: string;
  parentId: string | null;
}
