/** Headers of a request by their names in lower case. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers that a page of another origin cannot send before the browser has asked for leave (CORS preflight). */
export const preflightHeaders = [
  'apollo-require-preflight',
  'graphql-require-preflight',
  'x-apollo-operation-name',
  'authorization',
] as const;

const isJson = (contentType: Headers[string]): boolean => /^application\/json\s*(;|$)/i.test(String(contentType));

/** Whether a browser that sends the request for a page of another origin has asked for leave before. */
const isPreflighted = (headers: Headers): boolean =>
  isJson(headers['content-type']) || preflightHeaders.some((name) => headers[name]);

/**
 * Whether a page of somebody else may have caused the request with what the reader has besides it. This API knows no
 * cookies, so that only a proxy before it can give them a meaning; where a network gives access, `always` refuses them all.
 */
export const mayBeForged = (headers: Headers, always: boolean): boolean =>
  (always || headers.cookie !== undefined) && !isPreflighted(headers);
