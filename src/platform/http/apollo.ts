import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../config/config.js';
import type { FieldPrices } from '../graphql/execution/field-prices.js';
import { compiledExecution } from '../graphql/execution/compiled-execution.js';
import type { RequestContext } from '../graphql/request-context.js';
import { DocumentCache } from '../graphql/execution/document-cache.js';
import { formatError } from '../graphql/execution/format-error.js';
import { limitRules, parseOptions } from '../graphql/execution/limits.js';
import { costPlugin } from './cost-plugin.js';
import { operationKindPlugin } from './operation-kind-plugin.js';
import type { MomentaryTypes } from '../graphql/execution/freshness.js';
import { freshnessPlugin } from './answer/freshness-plugin.js';
import { statusPlugin } from './answer/status-plugin.js';
import { PersistedQueries } from './stored/persisted-queries.js';
import type { StoredOperations } from './stored/stored-operations.js';
import { reportPlugin } from '../observability/report-plugin.js';

const documentsKept = 1_000;

/** Maximum time for requests in flight when the server stops. */
const graceMilliseconds = 10_000;

/** Of all texts that clients have registered by their hash. */
const persistedBytes = 10 * 1024 * 1024;

interface ApolloParts {
  schema: GraphQLSchema;
  limits: Limits;
  prices: FieldPrices;
  operations: StoredOperations;
  momentary: MomentaryTypes;
  logger: Logger;
  httpServer: Server;
}

/** Apollo Server without usage reporting, tracing or stack traces. */
export function createApollo({
  schema,
  limits,
  prices,
  operations,
  momentary,
  logger,
  httpServer,
}: ApolloParts): ApolloServer<RequestContext> {
  const { gateway, plugin: answerPlugin, prepare } = compiledExecution(schema);
  for (const { document } of operations.all) prepare(document);
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    // Checked before, with the rule of `preflight.rules.ts`.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: new PersistedQueries(persistedBytes), ttl: null },
    stopOnTerminationSignals: false,
    documentStore: new DocumentCache(
      documentsKept,
      new Map(operations.all.map(({ hash, document }) => [hash, document])),
    ),
    parseOptions: parseOptions(limits),
    validationOptions: { maxErrors: limits.errors },
    validationRules: limitRules(limits),
    formatError,
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      operationKindPlugin,
      costPlugin(limits, prices),
      reportPlugin(logger, limits.errors),
      statusPlugin,
      freshnessPlugin(momentary),
      answerPlugin,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMilliseconds }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
