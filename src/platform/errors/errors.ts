import { GraphQLError } from 'graphql';

/** All values of `errors[].extensions.code`, with the HTTP status of a response without data. */
export const statusOfCode = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  AMBIGUOUS: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof statusOfCode;

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in statusOfCode;

/** Retry-After in seconds for server faults. */
export const retryAfterSeconds = '1';

const retried: readonly ErrorCode[] = ['TIMEOUT', 'UNAVAILABLE'];

function headersOf(code: ErrorCode): [name: string, value: string][] {
  if (code === 'UNAUTHENTICATED') return [['www-authenticate', 'Bearer']];
  return retried.includes(code) ? [['retry-after', retryAfterSeconds]] : [];
}

export const httpOf = (code: ErrorCode) => ({ status: statusOfCode[code], headers: new Map(headersOf(code)) });

/** An error whose message is sent to the caller; all other errors are masked. */
export const catalogueError = (code: ErrorCode, message: string, cause?: Error): GraphQLError =>
  new GraphQLError(message, { originalError: cause, extensions: { code, http: httpOf(code) } });

/** Rate limit exceeded; the wait is given in the message, as a number and in the Retry-After header. */
export const rateLimited = (message: string, seconds: number): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'RATE_LIMITED' satisfies ErrorCode,
      retryAfterSeconds: seconds,
      http: { status: statusOfCode.RATE_LIMITED, headers: new Map([['retry-after', String(seconds)]]) },
    },
  });

/**
 * Error of a field for invalid input; the message states the cause and what to send instead. It sets no HTTP status,
 * because other fields of the answer may be valid.
 */
export const badInput = (message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, ...extensions } });

/** Error of a field for a key that several records have; `slugs` names them. */
export const ambiguous = (message: string, slugs: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'AMBIGUOUS' satisfies ErrorCode, slugs } });

export const limitExceeded = (message: string): GraphQLError => catalogueError('LIMIT_EXCEEDED', message);
