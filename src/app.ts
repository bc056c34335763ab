import 'reflect-metadata';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import { authenticationOf } from './access/access-authentication.js';
import type { Config } from './config.js';
import { createReadPool } from './database/read-pool.js';
import { WriteDatabase } from './database/write-database.js';
import { RequestPreviews } from './editing/preview.js';
import { createLogger } from './http/request-log.js';
import type { Lifecycle } from './http/lifecycle.js';
import { createServer, type CatalogueServer } from './http/server.js';
import { ReadDatabase } from './reading/read-database.js';
import { buildCatalogueSchema } from './schema.js';

export interface App {
  /** Where it listens, such as http://127.0.0.1:4000. */
  url: string;
  database: ReadDatabase;
  pool: Pool;
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

async function stop({ fastify, apollo }: CatalogueServer, pool: Pool, writeDatabase: WriteDatabase): Promise<void> {
  await apollo.stop();
  await fastify.close();
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
  const lifecycle: Lifecycle = { isDraining: false };
  const server = await createServer({
    schema,
    database,
    writeDatabase,
    previewsFor: (asker) => new RequestPreviews(database, writeDatabase, asker),
    authenticate,
    limits: config.limits,
    logger,
    lifecycle,
  });
  const drainAndStop = async () => {
    lifecycle.isDraining = true;
    await wait(config.drainDelay);
    await stop(server, pool, writeDatabase);
  };
  let stopping: Promise<void> | undefined;
  try {
    return { url: await listen(server, config), database, pool, stop: () => (stopping ??= drainAndStop()) };
  } catch (error) {
    await stop(server, pool, writeDatabase);
    throw error;
  }
}
