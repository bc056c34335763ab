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
import type { PartnerOf } from './federation-partner.js';
import { checkTokens } from './check-tokens.js';
import { mayBeForged, preflightHeaders } from './preflight.rules.js';
import { answerTypeOf, answerTypes } from './answer/media-type.rules.js';
import { cacheControlOf } from './answer/cache-control.rules.js';
import type { Horizon } from './answer/horizon.js';
import { sendBody } from './answer/send-body.js';
import type { StoredOperations } from './stored/stored-operations.js';
import { withStoredText } from './stored/with-stored-text.js';
import { openToAll, preflightAnswer } from './cors.js';
import { limitConcurrency } from './request-rules.js';
import type { GraphqlPage } from './routes.js';
import type { NotedRequest, RequestNote } from '../observability/request-note.js';

export const graphqlPath = '/graphql';

declare module 'fastify' {
  interface FastifyRequest {
    note?: RequestNote;
  }
}

/** What an answer depends on besides the address. */
const vary = 'Accept, Accept-Encoding, Authorization';

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

function notedRequest(request: FastifyRequest, { operations, rules }: GraphqlParts): NotedRequest {
  request.note = { requestId: request.id };
  // HEAD is answered like GET, without the body.
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const carried = { method, search: request.url.slice(graphqlPath.length), body: request.body };
  const isBound = rules.storedOperationsOnly && request.principal === null;
  return { ...withStoredText(carried, { operations, isBound }), headers: headersOf(request), note: request.note };
}

const minute = 60_000;

function cacheControl({ headers, note }: FastifyRequest, { horizon, rules }: GraphqlParts, isPreview: boolean): string {
  const now = Date.now();
  return cacheControlOf({
    freshness: isPreview ? 'NEVER' : note?.freshness,
    hasToken: headers.authorization !== undefined,
    untilChange: horizon.secondsUntilChange(now),
    untilMinute: (minute - (now % minute)) / 1_000,
    most: rules.mostCacheSeconds,
  });
}

function send(
  reply: FastifyReply,
  { status, headers, body }: HTTPGraphQLResponse,
  cached: string,
): Promise<FastifyReply> {
  if (body.kind !== 'complete') throw new Error('an answer came in several parts');
  reply
    .code(status ?? 200)
    .headers(Object.fromEntries(headers))
    .header('cache-control', cached);
  return sendBody(reply, body.string, { tagged: cached.startsWith('public') });
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
  method !== 'POST' && (headers.accept ?? '').includes('text/html') && !/[?&](query|documentId|extensions)=/.test(url);

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
  partnerOf: PartnerOf;
  authenticate: Authenticate;
  page: GraphqlPage;
  concurrentRequests: number;
  rules: HttpRules;
  operations: StoredOperations;
  horizon: Horizon;
}

/** Serves GraphQL by GET and POST, and a page to browsers. */
export async function serveGraphql(server: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const { apollo, contextFor, partnerOf, authenticate, page, concurrentRequests, rules } = parts;
  const keyOf = clientKeys();
  limitConcurrency(server, concurrentRequests);
  server.addHook('onRequest', async (_request, reply) => void reply.headers(openToAll).header('vary', vary));
  checkTokens(server, authenticate);
  server.options(graphqlPath, async (_request, reply) => reply.code(204).headers(preflightAnswer).send());
  server.route({
    url: graphqlPath,
    method: ['GET', 'HEAD', 'POST'],
    handler: async (request, reply) => {
      if (prefersPage(request)) return reply.headers(page.headers).send(page.html);
      refuseForged(request, rules.requirePreflight);
      const httpGraphQLRequest = notedRequest(request, parts);
      const context = contextFor(askerOf(request, keyOf), partnerOf(request.principal, request.ip));
      const answered = apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
      const answer = await answered.finally(() => context.previews.end());
      return send(reply, answer, cacheControl(request, parts, context.previews.areAsked));
    },
  });
}
