/** A condition on an answer: a number within inclusive bounds, yes or no, or one of some options. */
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

function isMet({ from, until, is, oneOf }: Condition, answer: Answer): boolean {
  if (typeof answer === 'number') {
    // Another service may ask the same question for yes or no, which a number does not satisfy.
    const isBounded = (from ?? until ?? null) !== null;
    return isBounded && (from ?? -Infinity) <= answer && answer <= (until ?? Infinity);
  }
  if (typeof answer === 'boolean') return answer === is;
  return oneOf?.includes(answer) ?? false;
}

/** Evaluates conditions: all must be met; one that is not met decides. */
export function applicability(conditions: readonly Condition[], answers: CaseAnswers): Applicability {
  const open: string[] = [];
  for (const condition of conditions) {
    const answer = answers.get(condition.question);
    if (answer === undefined) open.push(condition.question);
    else if (!isMet(condition, answer)) return { verdict: 'NO', open: [] };
  }
  return open.length > 0 ? { verdict: 'OPEN', open } : { verdict: 'YES', open };
}
