import type { Coefficients } from './confidence.rules.js';

/**
 * Of the confidence: a logistic regression over judged questions, stored terms that were hidden, titles among harmless words, and
 * everyday words.
 */
export const coefficients: Coefficients = {
  one: -3.73,
  unknown: -1.77,
  unknownNouns: -1.37,
  covered: -0.29,
  coveredAnywhere: 1.9,
  titleAgreement: 1.37,
  recall: 1.41,
  said: 0.46,
  saidWeight: 0,
  rivals: -0.68,
  lead: 0.38,
  manyWords: 0.97,
  oneWord: 0.04,
  isSituation: -0.11,
  isPrefix: 1.6,
  isCorrected: -0.26,
  isSynonymOnly: -0.19,
  isPartOnly: 0,
  isMentionOnly: 0.34,
  isNamed: -0.24,
  isTitleWord: -0.26,
  score: 2.09,
  oneWordSynonym: -0.43,
  oneWordPart: 0.21,
  prefixAndTitle: 0.02,
};
