import type { UnitKind } from '../understanding/question.js';

/** All weights of the ranking; `npm run relevance` measures what a change of them does. */
export interface Weights {
  /** What a word of each kind weighs; of known words the rarity decides (`rarity`). */
  readonly unit: Readonly<Record<Exclude<UnitKind, 'KNOWN'>, number>>;
  /** Of a name: how much of it was said, how much of the question it covers, and both. */
  readonly recall: number;
  readonly coverage: number;
  readonly agreement: number;
  /** The whole name was said. */
  readonly said: number;
  /** Of a service besides its best name. */
  readonly anyField: number;
  readonly title: number;
  readonly longestSaid: number;
  /** A whole title of several words was said, whatever else was. */
  readonly titleSaid: number;
  /** What only a title's beginning is worth of the title. */
  readonly head: number;
  /** Offered where it is wanted; offered elsewhere; in the larger city, where no place was said. */
  readonly here: number;
  readonly elsewhere: number;
  readonly largerCity: number;
  /** A part of a compound that nobody said. */
  readonly missingPart: number;
  readonly fields: Readonly<Record<string, number>>;
}

export const weights: Weights = {
  unit: {
    FUNCTION: 0.03,
    FILLER: 0,
    ASPECT: 0.13,
    UNKNOWN_NOUN: 0.45,
    UNKNOWN: 0.2,
    NUMBER: 0.02,
    PERSON: 0.02,
    PLACE: 0,
    ELSEWHERE: 0.02,
  },
  recall: 0.144,
  coverage: 0.25,
  agreement: 0.45,
  said: 0.17,
  anyField: 0.35,
  title: 0.14,
  longestSaid: 0.05,
  titleSaid: 0.2,
  head: 0.95,
  here: 0.06,
  elsewhere: -0.32,
  largerCity: 0.07,
  missingPart: 0.7,
  fields: {
    TITLE: 1,
    OFFICIAL_TITLE: 0.95,
    SYNONYM: 0.97,
    ABBREVIATION: 0.97,
    COLLOQUIAL: 0.97,
    FORMER_NAME: 0.95,
    COMING_NAME: 0.95,
    MISTAKE: 0.95,
    DIALECT: 0.97,
    BY_EAR: 0.97,
    ALTERNATIVE_NAME: 0.97,
    SITUATION: 0.7,
    TEASER: 0.5,
    DOCUMENT: 0.6,
    LEGAL_BASIS: 0.5,
    FEE: 0.35,
    LIFE_SITUATION: 0.3,
    TEXT: 0.3,
  },
};
