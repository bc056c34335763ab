import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Target } from './targets/target.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const logs = join(project, '.data', 'bench', 'logs');

/** A target that runs. */
export interface ServerProcess {
  target: Target;
  port: number;
  pid: number;
  startedAt: number;
  hasEnded: () => boolean;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const isLate = wait(5_000, true, { ref: false });
  if (await Promise.race([isLate, once(child, 'exit').then(() => false)])) child.kill('SIGKILL');
}

/** Starts a target as a process of its own; what it writes goes to a log file, as it would in operation. */
export async function startServer(target: Target, databaseUrl: string): Promise<ServerProcess> {
  const port = await freePort();
  mkdirSync(logs, { recursive: true });
  const log = openSync(join(logs, `${target.name}.log`), 'w');
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', target.script], {
    cwd: target.directory ?? project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  running.add(child);
  child.once('exit', () => running.delete(child));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { target, port, pid: child.pid!, startedAt, hasEnded, stop: () => end(child) };
}
