import pg from 'pg';
import type { Logger } from 'pino';

export interface ReadPoolOptions {
  databaseUrl: string;
  readPoolSize: number;
  statementTimeout: number;
  /** Name of the connections in PostgreSQL. */
  name?: string;
}

/** Maximum wait for a free connection in milliseconds. */
const waitForConnection = 1_000;

/** Pool of read-only connections with timeouts. */
export function createReadPool(
  { databaseUrl, readPoolSize, statementTimeout, name = 'service-catalogue' }: ReadPoolOptions,
  logger: Logger,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: name,
    max: readPoolSize,
    connectionTimeoutMillis: waitForConnection,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: statementTimeout,
    lock_timeout: 1_500,
    idle_in_transaction_session_timeout: 4_000,
    // Generic plans: planning each execution takes longer than most answers. No JIT: a statement would be compiled each time
    // that it is executed, which takes a hundred times as long as executing it.
    options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c jit=off',
  });
  // Without a listener, losing an idle connection would end the process.
  pool.on('error', ({ message }) => {
    if (!pool.ending) logger.warn({ reason: message }, 'an idle database connection was lost');
  });
  return pool;
}
