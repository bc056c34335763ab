import type { MatchKind, InterpretationKind } from '../search-enums.js';
import type { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';

/** A word of the question. */
export interface Token {
  /** Place in the question, from 0. */
  at: number;
  /** As it was written. */
  surface: string;
  /** Folded. */
  word: string;
  /** The languages in which it is read. */
  languages: readonly string[];
}

/** What a word of the question is, which decides how much it weighs. */
export type UnitKind =
  'KNOWN' | 'FUNCTION' | 'ASPECT' | 'FILLER' | 'UNKNOWN_NOUN' | 'UNKNOWN' | 'NUMBER' | 'PERSON' | 'PLACE' | 'ELSEWHERE';

/** One way in which a word may be meant: a key of stored words, worth `factor` of the word itself. */
export interface Way {
  key: string;
  factor: number;
  via: MatchKind;
  /** The word that is meant, as it is written. */
  meant: string;
}

/** A way that is gone only by all of its words: an expression of several words. */
export interface Sequence {
  keys: readonly string[];
  factor: number;
  via: MatchKind;
  meant: string;
}

/** A part of a compound that was said: worth its share of the whole. */
export interface Part {
  word: string;
  share: number;
  ways: readonly Way[];
}

/** What is looked for: a word of the question with the ways in which it may be meant. */
export interface Unit {
  at: number;
  said: string;
  word: string;
  kind: UnitKind;
  ways: readonly Way[];
  sequences: readonly Sequence[];
  parts: readonly Part[];
  /** The last word, which may go on. */
  isUnfinished: boolean;
}

export interface Interpretation {
  kind: InterpretationKind;
  said: string;
  meant: string;
  /** Of a place: what it may mean. */
  placeIds: readonly string[];
  /** Of a correction: the word, folded. */
  word?: string;
}

export interface PlaceSaid {
  /** First and last token. */
  first: number;
  last: number;
  said: string;
  placeIds: readonly string[];
  /** Whether a town is named so, and not only a part of one. */
  isTown: boolean;
}

/** A question as it was understood. */
export interface Question {
  text: string;
  tokens: readonly Token[];
  units: readonly Unit[];
  languages: readonly string[];
  places: readonly PlaceSaid[];
  aspects: readonly AnswerAspect[];
  interpretations: readonly Interpretation[];
  /** The question with its slips corrected; null without any. */
  correction: string | null;
}
