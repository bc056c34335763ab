import type { ApolloServer } from '@apollo/server';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.js';
import type { HttpRules, Limits } from '../config/config.js';
import type { FederationPartner } from '../config/config-value.js';
import type { FieldPrices } from '../graphql/execution/field-prices.js';
import type { MomentaryTypes } from '../graphql/execution/freshness.js';
import type { ContextFor, RequestContext } from '../graphql/request-context.js';
import type { ReadDatabase } from '../read/read-database.js';
import { answerErrors, answerUnreadable, type KnownPaths } from './answer-error.js';
import { createApollo } from './apollo.js';
import { partnersOf } from './federation-partner.js';
import { graphqlPath, serveGraphql } from './graphql-route.js';
import type { Horizon } from './answer/horizon.js';
import { serveHealth } from './health.js';
import type { Lifecycle } from './lifecycle.js';
import { storedOperations, type OperationFile } from './stored/stored-operations.js';
import { logRequests } from '../observability/request-log.js';
import { applyRequestRules, requestIdOf } from './request-rules.js';
import type { GraphqlPage, Routes } from './routes.js';

const ownPaths: KnownPaths = {
  [graphqlPath]: 'GET, HEAD, POST, OPTIONS',
  '/health/live': 'GET, HEAD',
  '/health/ready': 'GET, HEAD',
};

export interface ServerParts {
  schema: GraphQLSchema;
  /** Asked by the readiness probe. */
  database: ReadDatabase;
  contextFor: ContextFor;
  /** Gateways without a token whose reading of entities is noted. */
  federationPartners: readonly FederationPartner[];
  authenticate: Authenticate;
  limits: Limits;
  rules: HttpRules;
  /** Files of the operations that are kept with the program. */
  operationFiles: readonly OperationFile[];
  /** Types whose values depend on the moment of the request. */
  momentary: MomentaryTypes;
  horizon: Horizon;
  prices: FieldPrices;
  trustedProxies: readonly string[];
  /** Routes of other rooms, such as pages and calendars. */
  routes: readonly Routes[];
  page: GraphqlPage;
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
  const {
    schema,
    database,
    contextFor,
    authenticate,
    limits,
    rules,
    prices,
    momentary,
    horizon,
    routes,
    page,
    logger,
    lifecycle,
  } = parts;
  const fastify = createFastify(parts);
  const operations = storedOperations(parts.operationFiles, schema, limits);
  const apollo = createApollo({ schema, operations, limits, prices, momentary, logger, httpServer: fastify.server });
  await apollo.start();
  applyRequestRules(fastify, lifecycle);
  logRequests(fastify, logger);
  answerErrors(fastify, Object.assign({}, ownPaths, ...routes.map(({ paths }) => paths)) as KnownPaths);
  serveHealth(fastify, database, lifecycle);
  for (const { serve } of routes) await fastify.register(serve);
  const { concurrentRequests } = limits;
  const partnerOf = partnersOf(parts.federationPartners);
  await fastify.register((scope) =>
    serveGraphql(scope, {
      apollo,
      contextFor,
      partnerOf,
      authenticate,
      page,
      concurrentRequests,
      rules,
      operations,
      horizon,
    }),
  );
  return { fastify, apollo };
}
