/** What browsers add to a request for a client, a gateway or a tracer, besides what every page may send. */
const requestHeaders = [
  'accept',
  'accept-language',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'baggage',
  'cache-control',
  'content-type',
  'graphql-require-preflight',
  'idempotency-key',
  'if-none-match',
  'pragma',
  'preview-token',
  'range',
  'sentry-trace',
  'traceparent',
  'tracestate',
  'x-apollo-operation-name',
  'x-request-id',
  'x-requested-with',
  // All others too. Browsers take it for no header that gives access, and not at all where cookies are sent along.
  '*',
];

const responseHeaders = [
  'age',
  'cache-tag',
  'etag',
  'retry-after',
  'surrogate-key',
  'www-authenticate',
  'x-request-id',
];

/** Pages of every origin may read: there are no cookies, and a token is sent by whoever has it. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': responseHeaders.join(', '),
};

/** The answer to the question of a browser whether it may ask. */
export const preflightAnswer = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': requestHeaders.join(', '),
  'access-control-max-age': '86400',
};
