import 'reflect-metadata';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import { authenticationOf } from '../platform/auth/access-authentication.js';
import type { Config } from '../platform/config/config.js';
import { WriteDatabase } from '../platform/database/write-database.js';
import { countedQuery } from '../operations/search-gaps/counted-query.rules.js';
import { CallRates } from '../platform/rate-limit/call-rates.js';
import { FederatedReads } from '../platform/graphql/federated-reads.js';
import { SearchCounts } from '../platform/graphql/search-counts.js';
import { createLogger } from '../platform/observability/request-log.js';
import type { Lifecycle } from '../platform/http/lifecycle.js';
import { graphqlPath } from '../platform/http/graphql-route.js';
import { createServer, type CatalogueServer } from '../platform/http/server.js';
import type { ReadDatabase } from '../platform/read/read-database.js';
import { openReadDatabases, type ReadDatabases } from '../platform/read/read-databases.js';
import { graphiqlPage } from '../web/graphiql/graphiql.js';
import { createOrm } from './orm.js';
import { requestContexts } from './request-contexts.js';
import { fieldPrices } from './field-prices.js';
import { momentaryTypes } from './momentary-types.js';
import { operationFiles } from './operation-files.js';
import { routes } from './routes.js';
import { catalogueSchema } from './schema.js';
import { knowNextChange, type KnownHorizon } from './background-jobs/know-next-change.js';
import { warmUpSearch } from './background-jobs/warm-up-search.js';
import type { WaitingWriter } from './background-jobs/write-every-minute.js';
import { writeFederatedReads } from './background-jobs/write-federated-reads.js';
import { writeSearchCounts } from './background-jobs/write-search-counts.js';

export interface App {
  /** Address of the server, such as http://127.0.0.1:4000. */
  url: string;
  database: ReadDatabase;
  pool: Pool;
  /** Stores the readers of the federation every minute, or on request. */
  federatedReads: Pick<WaitingWriter, 'write'>;
  /** Stores the search counts every minute, or on request. */
  searchCounts: Pick<WaitingWriter, 'write'>;
  /** Reads what the first search would wait for; if it fails, the first search reads it. */
  warmUp(): Promise<void>;
  /** Drains requests in flight, then closes everything. */
  stop(): Promise<void>;
}

async function listen({ fastify }: CatalogueServer, { host, port }: Config): Promise<string> {
  try {
    return await fastify.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} of ${host} is taken by another program. Set PORT to a free one, such as PORT=${port + 1}.`,
    );
  }
}

interface Running {
  server: CatalogueServer;
  reads: ReadDatabases;
  writeDatabase: WriteDatabase;
  writers: readonly WaitingWriter[];
  horizon: KnownHorizon;
}

async function stop({ server, reads, writeDatabase, writers, horizon }: Running): Promise<void> {
  horizon.stop();
  await server.apollo.stop();
  await server.fastify.close();
  await Promise.all(writers.map((writer) => writer.stop()));
  await Promise.all([reads.end(), writeDatabase.end()]);
}

/** Starts the server. The database must already be migrated. */
export async function startApp(
  config: Config & { databaseUrl: string },
  logger: Logger = createLogger(config.logLevel),
): Promise<App> {
  const authenticate = authenticationOf(config.access);
  const { schema, sdl } = await catalogueSchema();
  const reads = openReadDatabases(config, logger);
  const { database, searchDatabase, pool } = reads;
  const writeDatabase = new WriteDatabase({ ...config, orm: createOrm(config.databaseUrl) }, ({ message }) =>
    logger.warn({ reason: message }, 'an idle database connection was lost'),
  );
  const federatedReads = new FederatedReads();
  const searchCounts = new SearchCounts(countedQuery);
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
      searches: { counts: searchCounts, rates: new CallRates(config.choices) },
    },
    federatedReads,
  );
  const horizon = await knowNextChange(pool, logger);
  const server = await createServer({
    schema,
    database,
    contextFor,
    federationPartners: config.federationPartners,
    authenticate,
    limits: config.limits,
    rules: config.http,
    operationFiles: operationFiles(),
    momentary: momentaryTypes,
    horizon,
    prices: fieldPrices,
    trustedProxies: config.trustedProxies,
    routes: routes({ database, limits: config.limits, authenticate, sdl, commit: config.commit }),
    page: graphiqlPage(graphqlPath),
    logger,
    lifecycle,
  });
  const readsWriter = writeFederatedReads(federatedReads, writeDatabase, logger);
  const countsWriter = writeSearchCounts(searchCounts, config.searchCountMinimum, writeDatabase, logger);
  const running: Running = { server, reads, writeDatabase, writers: [readsWriter, countsWriter], horizon };
  const drainAndStop = async () => {
    lifecycle.isDraining = true;
    await wait(config.drainDelay);
    await stop(running);
  };
  let stopping: Promise<void> | undefined;
  try {
    const url = await listen(server, config);
    const written = { federatedReads: readsWriter, searchCounts: countsWriter };
    return {
      url,
      database,
      pool,
      ...written,
      warmUp: () => warmUpSearch(reads, logger),
      stop: () => (stopping ??= drainAndStop()),
    };
  } catch (error) {
    await stop(running);
    throw error;
  }
}
