import type { MatchKind } from '../search-enums.js';
import type { Candidate } from './candidate.js';

export interface Reason {
  said: string;
  found: string;
  field: string;
  via: MatchKind;
}

/** What tells how sure a hit is. Shares are from 0 to 1. */
export interface Features {
  /** Of the question's weight: words that nobody knows, and nouns among them. */
  unknown: number;
  unknownNouns: number;
  /** Of the question's weight that the best name, any field and the title cover. */
  covered: number;
  coveredAnywhere: number;
  titleAgreement: number;
  recall: number;
  said: number;
  saidWeight: number;
  words: number;
  isSituation: boolean;
  isPrefix: boolean;
  isCorrected: boolean;
  isSynonymOnly: boolean;
  isPartOnly: boolean;
  isMentionOnly: boolean;
  /** Whether all telling words of a title or official name were said as they are. */
  isNamed: boolean;
  isTitleWord: boolean;
}

/** Of what is told for another reason than its words. */
export const unheard: Features = {
  unknown: 0,
  unknownNouns: 0,
  covered: 0,
  coveredAnywhere: 0,
  titleAgreement: 0,
  recall: 0,
  said: 0,
  saidWeight: 0,
  words: 1,
  isSituation: true,
  isPrefix: false,
  isCorrected: false,
  isSynonymOnly: false,
  isPartOnly: false,
  isMentionOnly: false,
  isNamed: false,
  isTitleWord: false,
};

export interface Ranked {
  candidate: Candidate;
  score: number;
  features: Features;
  reasons: Reason[];
}

/** The best first; what is equal in an order that stays. */
export const byScore = (one: Ranked, other: Ranked): number =>
  other.score - one.score || (one.candidate.serviceId < other.candidate.serviceId ? 1 : -1);
