import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './postgres-ownership.js';

const pause = 25;
const timeToStart = 30_000;

export const urlOf = (port: number, database: string): string =>
  `postgres://postgres@127.0.0.1:${port}/${database}?sslmode=disable`;

interface Postmaster {
  pid: number;
  port: number;
}

/** Contents of postmaster.pid; the process may have ended. */
function postmasterOf(dataDirectory: string): Postmaster | undefined {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

type State = 'ready' | 'starting' | 'absent';

/** SQLSTATE while PostgreSQL starts up or recovers from a crash. */
const cannotConnectNow = '57P03';

/** Verifies that the server at the port serves this directory, not another cluster. */
async function stateAt(dataDirectory: string, port: number): Promise<State> {
  const client = new pg.Client({ connectionString: urlOf(port, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ path: string }>(`select current_setting('data_directory') as path`);
    return realpathSync(rows[0]?.path ?? '') === realpathSync(dataDirectory) ? 'ready' : 'absent';
  } catch (error) {
    return (error as { code?: string }).code === cannotConnectNow ? 'starting' : 'absent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until the cluster answers and returns its port; undefined when `isGivenUp` returns true or time is up. */
export async function untilReady(
  dataDirectory: string,
  isGivenUp: (state: State) => boolean = () => false,
): Promise<number | undefined> {
  for (const end = Date.now() + timeToStart; Date.now() < end; await wait(pause)) {
    const postmaster = postmasterOf(dataDirectory);
    const state = postmaster ? await stateAt(dataDirectory, postmaster.port) : 'absent';
    if (postmaster && state === 'ready') return postmaster.port;
    if (isGivenUp(state)) return undefined;
  }
  return undefined;
}

/** Port of a cluster that already runs. Removes a stale postmaster.pid, which would prevent the next start. */
export async function portOfRunning(dataDirectory: string): Promise<number | undefined> {
  const postmaster = postmasterOf(dataDirectory);
  if (!postmaster) return undefined;
  // A live process that does not listen is another program that received the same id after a restart.
  const patience = Date.now() + 1_000;
  const isGivenUp = (state: State) => !isAlive(postmaster.pid) || (state === 'absent' && Date.now() > patience);
  const port = await untilReady(dataDirectory, isGivenUp);
  if (port === undefined) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
  return port;
}

/** Requests a fast shutdown, which closes connections and writes a checkpoint. */
export function interruptPostmaster(dataDirectory: string): boolean {
  const postmaster = postmasterOf(dataDirectory);
  return postmaster !== undefined && isAlive(postmaster.pid) && process.kill(postmaster.pid, 'SIGINT');
}

/** Stops the cluster and waits for its end. */
export async function stopPostmaster(dataDirectory: string): Promise<void> {
  if (!interruptPostmaster(dataDirectory)) return;
  for (const end = Date.now() + 15_000; Date.now() < end && existsSync(join(dataDirectory, 'postmaster.pid'));)
    await wait(pause);
}
