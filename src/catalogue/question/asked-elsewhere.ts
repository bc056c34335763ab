import type { ReadSource } from '../../platform/read/read-source.js';
import { sql } from '../../platform/sql/sql.js';
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
  const [found] = await source.query<{ keys: string[] }>(sql`select ${askedAnywhere(sql`$1::text[]`)} as keys`.text, [
    others,
  ]);
  return found!.keys;
}
