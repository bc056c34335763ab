import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from '../auth/authenticate.js';
import { mayAnywhere } from '../auth/permissions.js';
import type { HttpRules } from '../config/config.js';
import { catalogueError } from '../errors/errors.js';
import type { Asker } from '../graphql/asker.js';
import type { ContextFor, RequestContext } from '../graphql/request-context.js';
import { messageLanguageOf } from '../i18n/message-language.js';
import { clientKeys, networkOf } from './client-key.js';
import { clientNameOf } from './client-name.js';
import { checkTokens } from './check-tokens.js';
import { mayBeForged, preflightHeaders } from './preflight.rules.js';
import { answerTypeOf, answerTypes } from './media-type.rules.js';
import { limitConcurrency } from './request-rules.js';
import type { GraphqlPage } from './routes.js';
import type { NotedRequest, RequestNote } from '../observability/request-note.js';

export const graphqlPath = '/graphql';

declare module 'fastify' {
  interface FastifyRequest {
    note?: RequestNote;
  }
}

// Any origin may read; no cookies are used.
const openToAll = {
  vary: 'Accept, Accept-Encoding, Authorization',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after, x-request-id',
};
const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'accept, accept-language, apollo-require-preflight, authorization, content-type, idempotency-key, x-apollo-operation-name, x-request-id',
  'access-control-max-age': '86400',
};

/** Carries the token of a preview for what is read by an id of the preview: no id carries the token. */
const previewTokenHeader = 'preview-token';

/** Headers that GraphQL over HTTP depends on; the caller is already known. */
function headersOf({ headers: { accept, 'content-type': contentType } }: FastifyRequest): HeaderMap {
  const type = answerTypeOf(accept);
  if (!type) throw catalogueError('NOT_ACCEPTABLE', `Answers are ${answerTypes.join(' or ')}; accept one of them.`);
  const headers = new HeaderMap([['accept', type]]);
  if (contentType !== undefined) headers.set('content-type', contentType);
  return headers;
}

function notedRequest(request: FastifyRequest): NotedRequest {
  request.note = { requestId: request.id };
  const search = request.url.slice(graphqlPath.length);
  return { method: request.method, headers: headersOf(request), search, body: request.body, note: request.note };
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  if (body.kind !== 'complete') throw new Error('an answer came in several parts');
  return reply
    .code(status ?? 200)
    .headers(Object.fromEntries(headers))
    .send(body.string);
}

const askerOf = ({ principal, headers, ip }: FastifyRequest, keyOf: (caller: string) => string): Asker => ({
  principal,
  internal: mayAnywhere(principal, 'internal:read'),
  language: messageLanguageOf(headers['accept-language']),
  ...(typeof headers[previewTokenHeader] === 'string' && { previewToken: headers[previewTokenHeader] }),
  // Computed on demand for rate limits: hashing costs as much as a small query.
  get client() {
    return keyOf(principal ? `token ${principal.id}` : networkOf(ip));
  },
});

/** Whether a browser navigates to the address. */
const prefersPage = ({ method, headers, url }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && !/[?&]query=/.test(url);

const refuseForged = ({ headers }: FastifyRequest, always: boolean): void => {
  if (!mayBeForged(headers, always)) return;
  const what = always ? 'A request' : 'A request with a cookie';
  throw catalogueError(
    'BAD_REQUEST',
    `${what} needs a header that a page of another origin cannot send unasked: content-type application/json, or one of ${preflightHeaders.join(', ')}.`,
  );
};

interface GraphqlParts {
  apollo: ApolloServer<RequestContext>;
  contextFor: ContextFor;
  authenticate: Authenticate;
  page: GraphqlPage;
  concurrentRequests: number;
  rules: HttpRules;
}

/** Serves GraphQL by GET and POST, and a page to browsers. */
export async function serveGraphql(
  server: FastifyInstance,
  { apollo, contextFor, authenticate, page, concurrentRequests, rules }: GraphqlParts,
): Promise<void> {
  const keyOf = clientKeys();
  limitConcurrency(server, concurrentRequests);
  server.addHook('onRequest', async (_request, reply) => void reply.headers(openToAll));
  checkTokens(server, authenticate);
  server.options(graphqlPath, async (_request, reply) => reply.code(204).headers(preflight).send());
  server.route({
    url: graphqlPath,
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      if (prefersPage(request)) return reply.headers(page.headers).send(page.html);
      refuseForged(request, rules.requirePreflight);
      const httpGraphQLRequest = notedRequest(request);
      const context = contextFor(askerOf(request, keyOf), clientNameOf(request.headers));
      const answered = apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
      const answer = await answered.finally(() => context.previews.end());
      return send(context.previews.areAsked ? reply.header('cache-control', 'no-store') : reply, answer);
    },
  });
}
