import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode, type ErrorCode } from '../../errors/errors.js';
import { isTokenLimit } from './limits.js';

export const maskedMessage = 'Something went wrong on our side.';

/** The error and its causes. */
export function* causesOf(error: unknown): Generator<Error> {
  for (
    let cause = error;
    cause instanceof Error;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined
  )
    yield cause;
}

function codeOf(error: unknown, given: unknown): ErrorCode {
  for (const cause of causesOf(error)) {
    // Otherwise limits exceeded in validation rules would have the code GRAPHQL_VALIDATION_FAILED.
    if (cause instanceof GraphQLError && cause.extensions['code'] === 'LIMIT_EXCEEDED') return 'LIMIT_EXCEEDED';
  }
  if (given === 'GRAPHQL_PARSE_FAILED' && error instanceof Error && isTokenLimit(error)) return 'LIMIT_EXCEEDED';
  return isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR';
}

/** Formats an error for the caller; messages of unexpected errors are masked. */
export function formatError(
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { http: _http, stacktrace: _stacktrace, ...rest } = extensions ?? {};
  const code = codeOf(error, rest['code']);
  if (code === 'INTERNAL_SERVER_ERROR') return { message: maskedMessage, locations, path, extensions: { code } };
  return { message, locations, path, extensions: { ...rest, code } };
}
