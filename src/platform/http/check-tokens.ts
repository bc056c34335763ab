import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { BadToken, type Authenticate } from '../auth/authenticate.js';
import { KeysUnavailable } from '../auth/issuer-keys.js';
import type { Principal } from '../auth/principal.js';
import { catalogueError } from '../errors/errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Authenticated principal; null for anonymous callers. */
    principal: Principal | null;
  }
}

/** Node.js would silently keep only the first of several Authorization headers. */
function authorizationOf({ raw, headers }: FastifyRequest): string {
  if (raw.headersDistinct['authorization']?.length !== 1) throw new BadToken('SEVERAL_TOKENS');
  return headers.authorization!;
}

/** Chain of causes for the log, nearest first. */
function* causeMessages(error: unknown): Generator<string> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause.message;
}

function refusal(error: unknown, { log }: FastifyRequest): unknown {
  if (error instanceof BadToken) {
    log.warn({ event: 'authn_fail', reason: error.reason }, 'a token was refused');
    return catalogueError('UNAUTHENTICATED', 'The access token is invalid.');
  }
  if (!(error instanceof KeysUnavailable)) return error;
  log.error({ fault: [...causeMessages(error.cause)].join(': ') }, error.message);
  return catalogueError('UNAVAILABLE', 'Access tokens cannot be checked just now; please try again in a moment.');
}

/** Authenticates before the body is read; no token means anonymous. */
export function checkTokens(server: FastifyInstance, authenticate: Authenticate): void {
  server.decorateRequest('principal', null);
  server.addHook('onRequest', (request, reply, done) => {
    if (request.headers.authorization === undefined) return done();
    reply.header('cache-control', 'private, no-store');
    void Promise.resolve(request)
      .then(authorizationOf)
      .then(authenticate)
      .then(
        (principal) => {
          request.principal = principal;
          done();
        },
        (error: unknown) => done(refusal(error, request) as GraphQLError),
      );
  });
}
