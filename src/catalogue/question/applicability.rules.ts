/** A condition on an answer: a number, in completed units, within inclusive bounds, yes or no, or one of some options. */
export interface Condition {
  question: string;
  from?: number | null;
  until?: number | null;
  is?: boolean | null;
  oneOf?: readonly string[] | null;
}

export type Answer = number | boolean | string;

/** Known answers, by key of the question. */
export type CaseAnswers = ReadonlyMap<string, Answer>;

export interface Applicability {
  verdict: 'YES' | 'NO' | 'OPEN';
  /** Questions that decide it; empty unless the verdict is OPEN. */
  open: string[];
}

interface Bounds {
  question: string;
  from?: number | null | undefined;
  until?: number | null | undefined;
}

/**
 * Units per step in which the answers to a question are counted: 1 while all of its bounds are whole numbers, as those of
 * an age are, else 100, the finest that a bound is recorded in. Two bands that follow each other have no hole in between.
 */
export const stepsPerUnit = (question: string, conditions: readonly Bounds[]): 1 | 100 =>
  conditions.every((one) => one.question !== question || [one.from, one.until].every((at) => Number.isInteger(at ?? 0)))
    ? 1
    : 100;

/** Number in completed steps. Rounded first, because 1.15 × 100 is a little less than 115. */
const completed = (answer: number, perUnit: number): number =>
  Math.floor(Number((answer * perUnit).toFixed(6))) / perUnit;

function isMet({ question, from, until, is, oneOf }: Condition, answer: Answer, all: readonly Condition[]): boolean {
  if (typeof answer === 'number') {
    // Another service may ask the same question for yes or no, which a number does not satisfy.
    const isBounded = (from ?? until ?? null) !== null;
    const counted = completed(answer, stepsPerUnit(question, all));
    return isBounded && (from ?? -Infinity) <= counted && counted <= (until ?? Infinity);
  }
  if (typeof answer === 'boolean') return answer === is;
  return oneOf?.includes(answer) ?? false;
}

/**
 * Evaluates conditions: all must be met; one that is not met decides. `all` are the conditions that share the questions,
 * such as those of all fees of a service: they say how finely a number is counted.
 */
export function applicability(
  conditions: readonly Condition[],
  answers: CaseAnswers,
  all: readonly Condition[] = conditions,
): Applicability {
  const open: string[] = [];
  for (const condition of conditions) {
    const answer = answers.get(condition.question);
    if (answer === undefined) open.push(condition.question);
    else if (!isMet(condition, answer, all)) return { verdict: 'NO', open: [] };
  }
  return open.length > 0 ? { verdict: 'OPEN', open } : { verdict: 'YES', open };
}
