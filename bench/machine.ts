import { cpus, totalmem } from 'node:os';
import { withClient } from '../src/platform/database/create-database.js';
import { parentOf } from './process-usage.js';

/** The circumstances without which the figures say nothing. */
export const describeMachine = (databaseUrl: string): Promise<string> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    const processors = cpus();
    const memory = Math.round(totalmem() / 2 ** 30);
    const hardware = `${processors.length} cores of ${processors[0]?.model ?? 'an unknown processor'}, ${memory} GB`;
    return `${hardware}; Node ${process.versions.node}; PostgreSQL ${rows[0]!.version}; ${new Date().toISOString().slice(0, 10)}`;
  });

/** The process whose children are PostgreSQL's connections; undefined where Linux does not say it. */
export const findPostmaster = (databaseUrl: string): Promise<number | undefined> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return parentOf(rows[0]!.pid);
  });
