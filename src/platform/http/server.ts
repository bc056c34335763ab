import type { ApolloServer } from '@apollo/server';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.js';
import type { Limits } from '../config/config.js';
import type { CallRates } from '../rate-limit/call-rates.js';
import type { RequestContext, Searches, Settings } from '../graphql/request-context.js';
import type { WriteDatabase } from '../database/write-database.js';
import type { FederatedReads } from '../graphql/federated-reads.js';
import type { PreviewsFor } from '../graphql/previews.js';
import type { ReadDatabase } from '../read/read-database.js';
import { answerErrors, answerUnreadable, type KnownPaths } from './answer-error.js';
import { createApollo } from './apollo.js';
import { auskunftPath, serveAuskunft } from '../../web/auskunft/serve-auskunft.js';
import { serveCalendars, type ReadCalendar } from '../../catalogue/opening-hours/calendar-route.js';
import { graphiqlPage, serveGraphiqlFiles } from '../../web/graphiql/graphiql.js';
import { graphqlPath, serveGraphql } from './graphql-route.js';
import { serveHealth } from './health.js';
import type { Lifecycle } from './lifecycle.js';
import { logRequests } from '../observability/request-log.js';
import { applyRequestRules, requestIdOf } from './request-rules.js';

const paths: KnownPaths = {
  [graphqlPath]: 'GET, POST, OPTIONS',
  [auskunftPath]: 'GET, HEAD',
  '/health/live': 'GET, HEAD',
  '/health/ready': 'GET, HEAD',
};

export interface ServerParts {
  schema: GraphQLSchema;
  database: ReadDatabase;
  writeDatabase: WriteDatabase;
  previewsFor: PreviewsFor;
  federatedReads: FederatedReads;
  authenticate: Authenticate;
  readCalendar: ReadCalendar;
  limits: Limits;
  callRates: CallRates;
  settings: Settings;
  searches: Searches;
  trustedProxies: readonly string[];
  logger: Logger;
  lifecycle: Lifecycle;
}

export interface CatalogueServer {
  fastify: FastifyInstance;
  apollo: ApolloServer<RequestContext>;
}

function createFastify({ limits, logger, trustedProxies }: ServerParts): FastifyInstance {
  const fastify = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: answerUnreadable,
    bodyLimit: limits.bodyBytes,
    genReqId: requestIdOf,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // Slower requests are aborted.
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
  });
  // Only JSON is accepted, because a form can send text/plain without a CORS preflight.
  fastify.removeContentTypeParser('text/plain');
  return fastify as unknown as FastifyInstance;
}

/** Creates the server with its routes; it does not listen yet. */
export async function createServer(parts: ServerParts): Promise<CatalogueServer> {
  const { schema, database, writeDatabase, previewsFor, federatedReads, authenticate, limits, logger, lifecycle } =
    parts;
  const fastify = createFastify(parts);
  const apollo = createApollo({ schema, limits, logger, httpServer: fastify.server });
  await apollo.start();
  applyRequestRules(fastify, lifecycle);
  logRequests(fastify, logger);
  answerErrors(fastify, paths);
  serveHealth(fastify, database, lifecycle);
  serveGraphiqlFiles(fastify);
  await fastify.register(serveAuskunft);
  const page = graphiqlPage(graphqlPath);
  const { concurrentRequests } = limits;
  await fastify.register((scope) => serveCalendars(scope, { readCalendar: parts.readCalendar, concurrentRequests }));
  await fastify.register((scope) =>
    serveGraphql(scope, {
      apollo,
      database,
      writeDatabase,
      previewsFor,
      federatedReads,
      authenticate,
      callRates: parts.callRates,
      settings: parts.settings,
      searches: parts.searches,
      page,
      concurrentRequests,
    }),
  );
  return { fastify, apollo };
}
