import { GraphQLError } from 'graphql';
import type { ClientBase } from 'pg';
import { userErrorsOf } from './database-user-errors.js';
import { userError, UserErrors, type UserError } from './user-error.js';

/** What refused a piece of work, if the editor can do something about it. */
function userErrorsBehind(error: unknown): readonly UserError[] | null {
  if (error instanceof UserErrors) return error.userErrors;
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    return [userError('INVALID_CONTENT', [], { de: error.message, en: error.message })];
  return userErrorsOf(error);
}

export type Attempt<Result> = { result: Result; userErrors: [] } | { result: null; userErrors: readonly UserError[] };

/** Does a piece of work within a transaction; when it is refused it leaves nothing, and what was done before stays. */
export async function attempt<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Attempt<Result>> {
  await client.query('savepoint attempt');
  try {
    const result = await work();
    await client.query('release savepoint attempt');
    return { result, userErrors: [] };
  } catch (error) {
    const userErrors = userErrorsBehind(error);
    if (!userErrors) throw error;
    await client.query('rollback to savepoint attempt; release savepoint attempt');
    return { result: null, userErrors };
  }
}
