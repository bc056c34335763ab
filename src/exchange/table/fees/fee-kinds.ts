/** Kinds of fees as German tables call them. */
const german: readonly (readonly [kind: string, ...words: string[]])[] = [
  ['FIXED', 'fest'],
  ['RANGE', 'Rahmen'],
  ['FREE', 'frei', 'kostenfrei'],
  ['PERCENTAGE', 'Prozent'],
  ['DESCRIBED', 'in Worten'],
];

/** The kind that a cell names; undefined for any other text. */
export const feeKindOf = (text: string): string | undefined =>
  german.find((words) => words.some((word) => word.toLowerCase() === text.trim().toLowerCase()))?.[0];

/** The word of a German table for a kind. */
export const germanFeeKind = (kind: string): string => german.find(([one]) => one === kind)?.[1] ?? kind;
