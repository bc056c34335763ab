import type { Facts } from '../operations.js';

const byWords = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, item]) => item);

/** The facts of a call card, only those that are compared, in the order in which they are. */
export const inOrderOfWords = ({ title, office, numbers, fees, documents, promises }: Facts['Q7']): Facts['Q7'] => ({
  title,
  office,
  numbers,
  fees: byWords(fees.map(({ kind, amount, label }) => ({ kind, amount, label }))),
  documents: byWords(documents),
  promises: byWords(promises),
});
