import { readFile } from 'node:fs/promises';

/** How right a service is: 3 what is opened first, 2 clearly right as well, 1 related; 0 for all that are not named. */
export type Grade = 1 | 2 | 3;

/** What people type, and which services answer it. */
export interface JudgedQuery {
  id: string;
  class: string;
  query: string;
  /** Name of the place that is known besides the words. */
  place?: string;
  /** By slug; none at all when the catalogue has no answer and had better say nothing. */
  judgments: Record<string, Grade>;
  /** Of a query without judgments: whether an emergency or a referral is to be told, or no emergency, whatever it sounds like. */
  expects?: 'EMERGENCY' | 'NO_EMERGENCY' | 'REFERRAL' | 'SILENCE';
  /** Of an emergency: a number that has to be told; 110 and 112 before any other. */
  call?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isJudgments = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((grade) => [1, 2, 3].includes(grade as number));

function isJudged(value: unknown): value is JudgedQuery {
  const { id, class: name, query, place, judgments } = (value ?? {}) as Record<string, unknown>;
  return [id, name, query].every(isText) && (place === undefined || isText(place)) && isJudgments(judgments);
}

/** Whether the catalogue is expected to say nothing. */
export const isNegative = ({ judgments }: Pick<JudgedQuery, 'judgments'>): boolean =>
  Object.keys(judgments).length === 0;

/** The queries of a file: { "queries": [{ id, class, query, place?, judgments: { slug: 1 | 2 | 3 } }] }. */
export async function readJudgedQueries(file: string): Promise<JudgedQuery[]> {
  const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries?: unknown };
  if (!Array.isArray(queries)) throw new Error(`${file} has no list "queries".`);
  const wrong = queries.findIndex((query) => !isJudged(query));
  if (wrong >= 0)
    throw new Error(`${file}: entry ${wrong + 1} of "queries" needs id, class, query and judgments (slug: 1, 2 or 3).`);
  const ids = queries.map(({ id }: JudgedQuery) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`${file} has two entries with the id ${twice}.`);
  return queries as JudgedQuery[];
}
