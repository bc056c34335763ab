/** What a way is worth that is not the word itself. */
export const worth = {
  lemma: 0.95,
  splitVerb: 0.95,
  joined: 1,
  equivalent: 0.86,
  broader: 0.75,
  corrected: 0.92,
  correctedBySound: 0.88,
  correctedTwice: 0.8,
  beginningOfUnknown: 0.98,
  beginningOfWord: 0.5,
  head: 0.55,
  rest: 0.45,
} as const;
