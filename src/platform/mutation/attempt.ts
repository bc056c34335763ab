import { GraphQLError } from 'graphql';
import type { ClientBase } from 'pg';
import { userErrorsOf } from './database-user-errors.js';
import { userError, UserErrors, type UserError } from './user-error.js';

/** User errors behind an error; null when the editor cannot correct it. */
function userErrorsBehind(error: unknown): readonly UserError[] | null {
  if (error instanceof UserErrors) return error.userErrors;
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    return [userError('INVALID_CONTENT', [], { de: error.message, en: error.message })];
  return userErrorsOf(error);
}

export type Attempt<Result> = { result: Result; userErrors: [] } | { result: null; userErrors: readonly UserError[] };

/** Runs work in a savepoint; refused work is rolled back, earlier work is kept. */
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
