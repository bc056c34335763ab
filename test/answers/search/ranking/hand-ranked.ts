import {
  signalNames,
  type Coefficients,
  type Signal,
} from '../../../../src/answers/search/ranking/confidence.rules.js';
import type { Features, Ranked } from '../../../../src/answers/search/ranking/ranked.js';
import type { Question, Unit, UnitKind } from '../../../../src/answers/search/understanding/question.js';

const features: Features = {
  unknown: 0,
  unknownNouns: 0,
  covered: 1,
  coveredAnywhere: 1,
  titleAgreement: 0,
  recall: 0,
  said: 0,
  saidWeight: 0,
  words: 2,
  isSituation: false,
  isPrefix: false,
  isCorrected: false,
  isSynonymOnly: false,
  isPartOnly: false,
  isMentionOnly: false,
  isNamed: false,
  isTitleWord: false,
};

/** A service as if it had been ranked. */
export const ranked = (id: string, score: number, own: Partial<Features> = {}): Ranked => ({
  candidate: {
    editionId: `edition-${id}`,
    serviceId: id,
    isValid: true,
    places: [],
    names: [],
    mentions: [],
    keys: [],
  },
  score,
  features: { ...features, ...own },
  reasons: [],
});

const unitOf = (kind: UnitKind, at: number): Unit => ({
  at,
  said: 'word',
  word: 'word',
  kind,
  ways: [],
  sequences: [],
  parts: [],
  isUnfinished: false,
});

/** A question with words of these kinds. */
export const questionOf = (...kinds: UnitKind[]): Question => ({
  text: '',
  tokens: [],
  units: kinds.map(unitOf),
  languages: ['de'],
  places: [],
  aspects: [],
  interpretations: [],
  correction: null,
});

const nothing = Object.fromEntries(signalNames.map((name) => [name, 0])) as Record<Signal, number>;

export const coefficientsOf = (some: Partial<Coefficients>): Coefficients => ({ ...nothing, ...some });

/** The score alone tells how sure it is: 1 is sure, 0.4 perhaps, 0 nothing. */
export const byScore = coefficientsOf({ one: -5, score: 10 });
