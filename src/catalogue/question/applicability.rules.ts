/** What the answer to a question has to be: a number within bounds (both included), yes or no, or one of some options. */
export interface Condition {
  question: string;
  from?: number | null;
  until?: number | null;
  is?: boolean | null;
  oneOf?: readonly string[] | null;
}

export type Answer = number | boolean | string;

/** What is known, by the key of the question. */
export type CaseAnswers = ReadonlyMap<string, Answer>;

export interface Applicability {
  verdict: 'YES' | 'NO' | 'OPEN';
  /** The questions on whose answers it depends; empty unless the verdict is OPEN. */
  open: string[];
}

function isMet({ from, until, is, oneOf }: Condition, answer: Answer): boolean {
  if (typeof answer === 'number') {
    // Another service may ask the same for yes or no: that a number cannot meet.
    const isBounded = (from ?? until ?? null) !== null;
    return isBounded && (from ?? -Infinity) <= answer && answer <= (until ?? Infinity);
  }
  if (typeof answer === 'boolean') return answer === is;
  return oneOf?.includes(answer) ?? false;
}

/** Whether something applies: all of its conditions have to be met, and one that is not decides it. */
export function applicability(conditions: readonly Condition[], answers: CaseAnswers): Applicability {
  const open: string[] = [];
  for (const condition of conditions) {
    const answer = answers.get(condition.question);
    if (answer === undefined) open.push(condition.question);
    else if (!isMet(condition, answer)) return { verdict: 'NO', open: [] };
  }
  return open.length > 0 ? { verdict: 'OPEN', open } : { verdict: 'YES', open };
}
