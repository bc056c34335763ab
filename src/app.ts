import 'reflect-metadata';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import { authenticationOf } from './access/access-authentication.js';
import type { Config } from './config.js';
import { createReadPool } from './database/read-pool.js';
import { WriteDatabase } from './database/write-database.js';
import { RequestPreviews } from './editing/preview.js';
import { FederatedReads } from './graphql/federated-reads.js';
import { createLogger } from './http/request-log.js';
import type { Lifecycle } from './http/lifecycle.js';
import { createServer, type CatalogueServer } from './http/server.js';
import { ReadDatabase } from './reading/read-database.js';
import { buildCatalogueSchema } from './schema.js';
import { writeFederatedReads, type FederatedReadsWriter } from './write-federated-reads.js';

export interface App {
  /** Where it listens, such as http://127.0.0.1:4000. */
  url: string;
  database: ReadDatabase;
  pool: Pool;
  /** Who reads through the federation is written down by it; without being asked, every minute. */
  federatedReads: Pick<FederatedReadsWriter, 'write'>;
  /** Answers what is in flight, then lets go of everything. */
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
  pool: Pool;
  writeDatabase: WriteDatabase;
  readsWriter: FederatedReadsWriter;
}

async function stop({ server, pool, writeDatabase, readsWriter }: Running): Promise<void> {
  await server.apollo.stop();
  await server.fastify.close();
  await readsWriter.stop();
  await Promise.all([pool.end(), writeDatabase.end()]);
}

/** Serves the database, which has to be migrated already. */
export async function startApp(
  config: Config & { databaseUrl: string },
  logger: Logger = createLogger(config.logLevel),
): Promise<App> {
  const authenticate = authenticationOf(config.access);
  const { schema } = await buildCatalogueSchema();
  const pool = createReadPool(config, logger);
  const database = new ReadDatabase(pool, config.statementTimeout + 500);
  const writeDatabase = new WriteDatabase(config, ({ message }) =>
    logger.warn({ reason: message }, 'an idle database connection was lost'),
  );
  const federatedReads = new FederatedReads();
  const lifecycle: Lifecycle = { isDraining: false };
  const server = await createServer({
    schema,
    database,
    writeDatabase,
    previewsFor: (asker) => new RequestPreviews(database, writeDatabase, asker),
    federatedReads,
    authenticate,
    limits: config.limits,
    logger,
    lifecycle,
  });
  const readsWriter = writeFederatedReads(federatedReads, writeDatabase, logger);
  const running: Running = { server, pool, writeDatabase, readsWriter };
  const drainAndStop = async () => {
    lifecycle.isDraining = true;
    await wait(config.drainDelay);
    await stop(running);
  };
  let stopping: Promise<void> | undefined;
  try {
    const url = await listen(server, config);
    return { url, database, pool, federatedReads: readsWriter, stop: () => (stopping ??= drainAndStop()) };
  } catch (error) {
    await stop(running);
    throw error;
  }
}
