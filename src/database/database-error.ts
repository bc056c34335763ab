import type { GraphQLError } from 'graphql';
import { badUserInput, catalogueError } from '../graphql/errors.js';

const hasCode = (error: Error): error is Error & { code: string } => 'code' in error && typeof error.code === 'string';

// Classes and codes of PostgreSQL's appendix A, then those of the operating system.
const unavailable =
  /^(08...|53...|57P0[1-5]|55P03|40001|40P01|3D000|28...|E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;

// The driver gives these no code.
const driverTrouble =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool)/;

const storedNeitherText = /^(22021|22P05)$/;

const isTimeout = (error: Error) => (hasCode(error) ? error.code === '57014' : error.message === 'Query read timeout');

const isUnavailable = (error: Error) => (hasCode(error) ? unavailable.test(error.code) : driverTrouble.test(error.message));

/** After these the connection may be stuck in the middle of an answer and must not serve anybody else. */
export const spoilsConnection = (error: Error): boolean => isTimeout(error) || isUnavailable(error);

/** What the caller may know of a database fault; undefined when it is a mistake of ours. */
export function readableDatabaseError(error: Error): GraphQLError | undefined {
  if (isTimeout(error)) return catalogueError('TIMEOUT', 'The question took too long to answer. Ask for less at once.', error);
  if (isUnavailable(error)) return catalogueError('UNAVAILABLE', 'The catalogue cannot be read at the moment.', error);
  if (hasCode(error) && storedNeitherText.test(error.code)) return badUserInput('A text holds a character that no text may hold.');
  return undefined;
}
