import { weightOf, type Weight } from './weighed.rules.js';

/** The types of an answer. In the first, the older one, every well-formed request is answered with 200. */
export const answerTypes = ['application/json', 'application/graphql-response+json'] as const;

export type AnswerType = (typeof answerTypes)[number];

const comesFirst = (one: Weight, other: Weight): boolean =>
  one.weight > other.weight || (one.weight === other.weight && one.position < other.position);

/**
 * The type that a client wants most, the one it names first among equals; `application/json` for whoever takes anything or
 * says nothing, null for whoever takes neither.
 */
export function answerTypeOf(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  let best: (Weight & { type: AnswerType }) | null = null;
  for (const type of answerTypes) {
    const weight = weightOf(accept, [type, 'application/*', '*/*']);
    if (weight && weight.weight > 0 && (!best || comesFirst(weight, best))) best = { ...weight, type };
  }
  return best?.type ?? null;
}
