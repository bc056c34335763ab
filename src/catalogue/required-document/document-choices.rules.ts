export type Obligation = 'MANDATORY' | 'CONDITIONAL' | 'OPTIONAL';

const strongestFirst: readonly Obligation[] = ['MANDATORY', 'CONDITIONAL', 'OPTIONAL'];

/** Obligation of an alternative group, from the obligation of its members. */
export const obligationOfChoice = (alternatives: readonly Obligation[]): Obligation =>
  strongestFirst.find((obligation) => alternatives.includes(obligation)) ?? 'OPTIONAL';
