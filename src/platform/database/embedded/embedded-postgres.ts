import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { account, durablePlace, isRoot, makeDataDirectory, remove, temporaryPlace } from './postgres-account.js';
import { cannotRun, postgresBinaries } from './postgres-binaries.js';
import { giveUpOwnership, takeOwnership } from './postgres-ownership.js';
import { interruptPostmaster, portOfRunning, stopPostmaster, untilReady, urlOf } from './running-postgres.js';

export interface EmbeddedPostgres {
  /** True when the cluster was already running. */
  reused: boolean;
  url(database: string): string;
  stop(): Promise<void>;
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=64MB',
  'log_checkpoints=off',
];
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
  'checkpoint_timeout=1d',
  'autovacuum=off',
  'jit=off',
];

/** Starts PostgreSQL from the npm package, on the given directory or on a temporary one that is deleted at the end. */
export async function startEmbeddedPostgres(directory?: string): Promise<EmbeddedPostgres> {
  if (directory !== undefined) return startDurable(durablePlace(directory));
  const place = temporaryPlace();
  try {
    const cluster = await startOwned(place, careless);
    return { ...cluster, stop: () => cluster.stop().finally(() => remove(place)) };
  } catch (error) {
    remove(place);
    throw error;
  }
}

async function startDurable(place: string): Promise<EmbeddedPostgres> {
  const owners = join(place, 'owner.pid');
  if (takeOwnership(owners)) {
    const cluster = await startOwned(place, []);
    return { ...cluster, stop: () => cluster.stop().finally(() => giveUpOwnership(owners)) };
  }
  // Another process owns the cluster and will stop it.
  const port = await untilReady(join(place, 'data'));
  if (port === undefined)
    throw cannotRun('postgres', `is owned by another process (see ${owners}) but does not answer`);
  return { reused: true, url: (database) => urlOf(port, database), stop: async () => undefined };
}

async function startOwned(place: string, extraSettings: readonly string[]): Promise<EmbeddedPostgres> {
  const data = join(place, 'data');
  const binaries = postgresBinaries(isRoot());
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(binaries, data, extraSettings === careless);
  const running = await portOfRunning(data);
  const port = running ?? (await launch(binaries, place, [...settings, ...extraSettings]));
  const endWithProcess = () => interruptPostmaster(data);
  process.once('exit', endWithProcess);
  const stop = async () => {
    process.off('exit', endWithProcess);
    await stopPostmaster(data);
  };
  return { reused: running !== undefined, url: (database) => urlOf(port, database), stop };
}

function initialise(binaries: string, data: string, isTemporary: boolean): void {
  // Created next to its final directory and moved when complete, because an interrupted initdb leaves a cluster that never starts.
  const unfinished = `${data}.unfinished`;
  remove(unfinished);
  makeDataDirectory(unfinished);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const options = [
    '--auth=trust',
    '--username=postgres',
    '--no-instructions',
    ...locale,
    ...(isTemporary ? ['--no-sync'] : []),
  ];
  const { status, error, stderr } = spawnSync(program(binaries, 'initdb'), ['-D', unfinished, ...options], {
    ...account(),
    cwd: unfinished,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error || status !== 0) throw cannotRun('initdb', error?.message ?? stderr);
  renameSync(unfinished, data);
}

async function launch(binaries: string, place: string, values: readonly string[]): Promise<number> {
  const data = join(place, 'data');
  const logFile = join(place, 'postgres.log');
  const log = openSync(logFile, 'w');
  const options = values.flatMap((value) => ['-c', value]);
  // Detached, because Ctrl-C reaches the whole process group and PostgreSQL must outlive the last request.
  const child = spawn(program(binaries, 'postgres'), ['-D', data, '-p', String(await freePort()), ...options], {
    ...account(),
    cwd: data,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let problem: string | undefined;
  child.once('error', ({ message }) => (problem = message));
  child.once('exit', () => (problem ??= 'ended'));
  const port = await untilReady(data, () => problem !== undefined);
  if (port === undefined)
    throw cannotRun('postgres', `${problem ?? 'does not answer'}\n${readFileSync(logFile, 'utf8')}`);
  return port;
}

const program = (binaries: string, name: string) => join(binaries, process.platform === 'win32' ? `${name}.exe` : name);

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
