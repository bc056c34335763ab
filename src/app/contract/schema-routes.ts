import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../../platform/auth/authenticate.js';
import { mayAnywhere } from '../../platform/auth/permissions.js';
import { cacheControlOf } from '../../platform/http/answer/cache-control.rules.js';
import { sendBody } from '../../platform/http/answer/send-body.js';
import { checkTokens } from '../../platform/http/check-tokens.js';
import { openToAll, preflightAnswer } from '../../platform/http/cors.js';
import type { Routes } from '../../platform/http/routes.js';
import { writtenContract } from './written-contract.js';

const schemaPath = '/schema.graphql';

interface SchemaParts {
  /** The full schema. */
  sdl: string;
  authenticate: Authenticate;
}

const keeping = (hasToken: boolean): string =>
  cacheControlOf({ freshness: 'RELEASE', hasToken, untilChange: null, untilMinute: 0, most: 0 });

/** The public contract for everybody, the full schema for those who may edit. Both compose as a subgraph. */
export const schemaRoutes = ({ sdl, authenticate }: SchemaParts): Routes => ({
  paths: { [schemaPath]: 'GET, HEAD, OPTIONS' },
  serve: async (server: FastifyInstance) => {
    server.addHook('onRequest', async (_request, reply) => {
      reply.headers({ ...openToAll, vary: 'Accept-Encoding, Authorization' });
    });
    checkTokens(server, authenticate);
    server.options(schemaPath, async (_request, reply) => reply.code(204).headers(preflightAnswer).send());
    server.route({
      url: schemaPath,
      method: ['GET', 'HEAD'],
      handler: async ({ principal }, reply) => {
        reply.headers({
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': keeping(principal !== null),
        });
        const document = mayAnywhere(principal, 'change-set:edit') ? sdl : writtenContract();
        return sendBody(reply, document, { tagged: principal === null });
      },
    });
  },
});
