import { stepsPerUnit, type Condition } from '../../catalogue/question/applicability.rules.js';
import type { JudgedFee } from './fee-base.rules.js';
import type { QuoteCase } from './quote.js';

/** Whether bands of numbers leave none out. */
function coverNumbers(conditions: readonly Condition[], question: string, all: readonly Condition[]): boolean {
  const step = 1 / stepsPerUnit(question, all);
  const bands = conditions
    .map(({ from, until }) => ({ first: from ?? -Infinity, last: until ?? Infinity }))
    .sort((one, other) => one.first - other.first);
  let reached = -Infinity;
  for (const { first, last } of bands) {
    // A little more than a step, because hundredths are not exact.
    if (first > reached + step * 1.5) return false;
    reached = Math.max(reached, last);
  }
  return reached === Infinity;
}

/** Whether one of the fees is due whatever is answered: every number, yes and no, or each option has its fee. */
export function coverAll(bases: readonly JudgedFee[], { questions, answers }: QuoteCase): boolean {
  if (bases.some(({ verdict }) => verdict === 'YES')) return true;
  const all = bases.flatMap(({ fee }) => fee.applies);
  const open = all.filter((condition) => !answers.has(condition.question));
  const [key, ...others] = new Set(open.map(({ question }) => question));
  const question = questions.find((one) => one.key === key);
  // Answers to several questions would have to be combined; nobody says that each combination has a fee.
  if (!question || others.length > 0) return false;
  if (question.kind === 'NUMBER') return coverNumbers(open, question.key, all);
  if (question.kind === 'YES_NO') return [true, false].every((answer) => open.some(({ is }) => is === answer));
  return question.options.every((option) => open.some(({ oneOf }) => oneOf?.includes(option.key)));
}
