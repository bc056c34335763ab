import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { createReadPool, type ReadPoolOptions } from '../database/read-pool.js';
import { ReadDatabase } from './read-database.js';

/** PostgreSQL cancels slow statements itself; after so many milliseconds more, the network has lost the response. */
const patienceBeyond = 500;

/** How simple reads and searches are limited. */
export interface ReadDatabasesOptions extends Omit<ReadPoolOptions, 'name'> {
  searchPoolSize: number;
  searchTimeout: number;
}

export interface ReadDatabases {
  database: ReadDatabase;
  /** For searches: few connections and a short deadline of their own, so that other reads never wait for them. */
  searchDatabase: ReadDatabase;
  /** Of the simple reads. */
  pool: Pool;
  end(): Promise<void>;
}

/** Opens what a server reads with. Who listens to the statements of the one database hears those of the other too. */
export function openReadDatabases(options: ReadDatabasesOptions, logger: Logger): ReadDatabases {
  const { databaseUrl, searchPoolSize, searchTimeout, statementTimeout } = options;
  const pool = createReadPool(options, logger);
  const searchPool = createReadPool(
    {
      databaseUrl,
      readPoolSize: searchPoolSize,
      statementTimeout: searchTimeout,
      name: 'service-catalogue search',
    },
    logger,
  );
  const database = new ReadDatabase(pool, statementTimeout + patienceBeyond);
  const searchDatabase = new ReadDatabase(searchPool, searchTimeout + patienceBeyond);
  searchDatabase.onStatement = (sql) => database.onStatement?.(sql);
  return { database, searchDatabase, pool, end: async () => void (await Promise.all([pool.end(), searchPool.end()])) };
}
