export type Obligation = 'MANDATORY' | 'CONDITIONAL' | 'OPTIONAL';

const strongestFirst: readonly Obligation[] = ['MANDATORY', 'CONDITIONAL', 'OPTIONAL'];

/** How far one of several documents has to be there, when each of them by itself has to be there so far. */
export const obligationOfChoice = (alternatives: readonly Obligation[]): Obligation =>
  strongestFirst.find((obligation) => alternatives.includes(obligation)) ?? 'OPTIONAL';
