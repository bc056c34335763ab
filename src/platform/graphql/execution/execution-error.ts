import { GraphQLError, type ExecutionResult } from 'graphql';
import { ReadFault, type ReadFaultKind } from '../../read/read-fault.js';
import { httpOf, type ErrorCode } from '../../errors/errors.js';

const told: Record<ReadFaultKind, { code: ErrorCode; message: string }> = {
  TIMEOUT: { code: 'TIMEOUT', message: 'The query took too long. Request less at once.' },
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The catalogue cannot be read at the moment.' },
  UNSTORABLE_TEXT: { code: 'BAD_USER_INPUT', message: 'A text contains an invalid character.' },
};

function wordingOf({ message, extensions, originalError }: GraphQLError) {
  if (!(originalError instanceof ReadFault)) return { message, extensions };
  const { code, message: wording } = told[originalError.kind];
  // A text belongs to one field, whose error sets no status: other fields of the answer may be valid.
  return { message: wording, extensions: code === 'BAD_USER_INPUT' ? { code } : { code, http: httpOf(code) } };
}

/**
 * Words database faults for the caller, and converts graphql-jit's errors to GraphQLError: they only resemble it, and
 * reading their missing code would throw.
 */
function trueError(error: GraphQLError): GraphQLError {
  // Errors without a path concern variables and come from graphql-js.
  if (!error.path) return error;
  const { message, extensions } = wordingOf(error);
  const { path, originalError, locations } = error;
  return Object.defineProperty(new GraphQLError(message, { path, originalError, extensions }), 'locations', {
    value: locations,
  });
}

export const withTrueErrors = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? { ...result, errors: errors.map(trueError) } : result;
