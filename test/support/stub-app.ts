import 'reflect-metadata';
import { afterAll } from '@jest/globals';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type pg from 'pg';
import { createOrm } from '../../src/app/orm.js';
import { authenticationOf } from '../../src/platform/auth/access-authentication.js';
import { WriteDatabase } from '../../src/platform/database/write-database.js';
import { CallRates } from '../../src/platform/rate-limit/call-rates.js';
import { FederatedReads } from '../../src/platform/graphql/federated-reads.js';
import { SearchCounts } from '../../src/platform/graphql/search-counts.js';
import { requestContexts } from '../../src/app/request-contexts.js';
import { knowNextChange } from '../../src/app/background-jobs/know-next-change.js';
import { routes } from '../../src/app/routes.js';
import { createLogger } from '../../src/platform/observability/request-log.js';
import type { Lifecycle } from '../../src/platform/http/lifecycle.js';
import { graphqlPath } from '../../src/platform/http/graphql-route.js';
import { createServer } from '../../src/platform/http/server.js';
import { openReadDatabases } from '../../src/platform/read/read-databases.js';
import type { OperationFile } from '../../src/platform/http/stored/stored-operations.js';
import type { FieldPrices } from '../../src/platform/graphql/execution/field-prices.js';
import { graphiqlPage } from '../../src/web/graphiql/graphiql.js';
import { asker } from './ask.js';
import { testConfig } from './test-config.js';
import { createTestDatabase } from './test-database.js';

export interface StubApp {
  url: string;
  ask: ReturnType<typeof asker>;
  lifecycle: Lifecycle;
  pool: pg.Pool;
  /** How many statements the database was sent. */
  sent: string[];
  stop(): Promise<void>;
}

interface StubOptions {
  variables?: Record<string, string>;
  logger?: Logger;
  prices?: FieldPrices;
  operationFiles?: readonly OperationFile[];
}

/** The real server before a schema made for the test. To be awaited at the top of a test file; it ends with the file. */
export async function startStubApp(
  schema: GraphQLSchema,
  { variables, logger, prices = {}, operationFiles = [] }: StubOptions = {},
): Promise<StubApp> {
  const own = await createTestDatabase();
  const config = testConfig(own.url, variables);
  const log = logger ?? createLogger('silent');
  const reads = openReadDatabases(config, log);
  const { database, searchDatabase, pool } = reads;
  const writeDatabase = new WriteDatabase({ ...config, orm: createOrm(own.url) }, () => undefined);
  const sent: string[] = [];
  database.onStatement = (sql) => sent.push(sql);
  const lifecycle: Lifecycle = { isDraining: false };
  const contextFor = requestContexts(
    {
      database,
      searchDatabase,
      writeDatabase,
      callRates: new CallRates(config.reports),
      settings: {
        briefingLeadMinutes: config.briefingLeadMinutes,
        searchCountMinimum: config.searchCountMinimum,
      },
      searches: { counts: new SearchCounts(() => null), rates: new CallRates(config.choices) },
    },
    new FederatedReads(),
  );
  const horizon = await knowNextChange(pool, log);
  const authenticate = authenticationOf(config.access);
  const { fastify, apollo } = await createServer({
    schema,
    database,
    contextFor,
    federationPartners: config.federationPartners,
    authenticate,
    limits: config.limits,
    rules: config.http,
    operationFiles,
    momentary: new Set(['Place']),
    horizon,
    prices,
    trustedProxies: config.trustedProxies,
    routes: routes({ database, limits: config.limits, authenticate, sdl: printSchema(schema), commit: config.commit }),
    page: graphiqlPage(graphqlPath),
    logger: log,
    lifecycle,
  });
  const url = await fastify.listen({ host: config.host, port: 0 });
  let stopping: Promise<unknown> | undefined;
  const stop = async () => void (await (stopping ??= apollo.stop().then(() => fastify.close())));
  afterAll(async () => {
    await stop();
    horizon.stop();
    await Promise.all([reads.end(), writeDatabase.end()]);
    await own.drop();
  });
  return { url, ask: asker(url), lifecycle, pool, sent, stop };
}
