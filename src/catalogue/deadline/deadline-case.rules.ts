import { applicability, type CaseAnswers, type Condition } from '../question/applicability.rules.js';

/** Deadlines of a case: those that apply, those that may, and the keys of the questions that decide about the others. */
export interface DeadlinesOfCase<Deadline> {
  applying: Deadline[];
  /** None of them is ruled out by an answer. */
  possible: Deadline[];
  open: string[];
}

/** Judges deadlines by the answers; one whose conditions are still open is not told, but asked for. */
export function deadlinesOfCase<Deadline>(
  deadlines: readonly Deadline[],
  conditionsOf: (deadline: Deadline) => readonly Condition[],
  answers: CaseAnswers,
): DeadlinesOfCase<Deadline> {
  const all = deadlines.flatMap(conditionsOf);
  const judged = deadlines.map((deadline) => ({
    deadline,
    ...applicability(conditionsOf(deadline), answers, all),
  }));
  return {
    applying: judged.filter(({ verdict }) => verdict === 'YES').map(({ deadline }) => deadline),
    possible: judged.filter(({ verdict }) => verdict !== 'NO').map(({ deadline }) => deadline),
    open: [...new Set(judged.flatMap(({ open }) => open))],
  };
}
