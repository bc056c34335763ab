import type { ReadSource } from '../../platform/read/read-source.js';
import type { AskedQuestion, GivenAnswer } from './answer-check.rules.js';
import { askedAnywhere } from './question-facts.js';

/** Finds answers to questions of other services; sends a statement only when there may be some. */
export async function askedElsewhere(
  given: readonly GivenAnswer[],
  questions: readonly AskedQuestion[],
  source: ReadSource,
): Promise<string[]> {
  const own = new Set(questions.map(({ key }) => key));
  const others = given.map(({ question }) => question).filter((key) => !own.has(key));
  if (others.length === 0) return [];
  const [found] = await source.query<{ keys: string[] }>(`select ${askedAnywhere('$1::text[]')} as keys`, [others]);
  return found!.keys;
}
