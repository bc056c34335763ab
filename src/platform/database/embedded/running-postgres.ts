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

/** What the cluster has written about its running process, which may be gone. */
function postmasterOf(dataDirectory: string): Postmaster | undefined {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

type State = 'ready' | 'starting' | 'absent';

/** PostgreSQL's own word for "not yet", while it repairs what a crash left. */
const cannotConnectNow = '57P03';

/** How the cluster of this directory is found at the port, where a stranger's may answer instead. */
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

/** Waits until the cluster answers and gives its port; undefined once `isGivenUp` says so or the time is up. */
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

/** The port of the cluster when it runs already. Clears away what a killed machine left, which would hinder the next start. */
export async function portOfRunning(dataDirectory: string): Promise<number | undefined> {
  const postmaster = postmasterOf(dataDirectory);
  if (!postmaster) return undefined;
  // A living process that does not listen is another program, which got the number after a restart of the machine.
  const patience = Date.now() + 1_000;
  const isGivenUp = (state: State) => !isAlive(postmaster.pid) || (state === 'absent' && Date.now() > patience);
  const port = await untilReady(dataDirectory, isGivenUp);
  if (port === undefined) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
  return port;
}

/** Asks the cluster for its fast shutdown, which ends the connections and leaves everything clean. */
export function interruptPostmaster(dataDirectory: string): boolean {
  const postmaster = postmasterOf(dataDirectory);
  return postmaster !== undefined && isAlive(postmaster.pid) && process.kill(postmaster.pid, 'SIGINT');
}

/** Ends the cluster and waits for it. */
export async function stopPostmaster(dataDirectory: string): Promise<void> {
  if (!interruptPostmaster(dataDirectory)) return;
  for (const end = Date.now() + 15_000; Date.now() < end && existsSync(join(dataDirectory, 'postmaster.pid'));)
    await wait(pause);
}
