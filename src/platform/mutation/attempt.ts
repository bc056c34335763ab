import { GraphQLError } from 'graphql';
import type { ClientBase } from 'pg';
import { obstaclesOf } from './database-refusal.js';
import { obstacle, Refused, type Obstacle } from './user-error.js';

/** What refused a piece of work, if the editor can do something about it. */
function obstaclesBehind(error: unknown): readonly Obstacle[] | null {
  if (error instanceof Refused) return error.obstacles;
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    return [obstacle('INVALID_CONTENT', [], { de: error.message, en: error.message })];
  return obstaclesOf(error);
}

export type Attempt<Result> = { result: Result; obstacles: [] } | { result: null; obstacles: readonly Obstacle[] };

/** Does a piece of work within a transaction; when it is refused it leaves nothing, and what was done before stays. */
export async function attempt<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Attempt<Result>> {
  await client.query('savepoint attempt');
  try {
    const result = await work();
    await client.query('release savepoint attempt');
    return { result, obstacles: [] };
  } catch (error) {
    const obstacles = obstaclesBehind(error);
    if (!obstacles) throw error;
    await client.query('rollback to savepoint attempt; release savepoint attempt');
    return { result: null, obstacles };
  }
}
