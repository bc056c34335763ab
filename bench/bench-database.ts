import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase, withClient } from '../src/platform/database/create-database.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../src/app/orm.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const directory = join(project, '.data', 'bench');
const fullSize = { services: 8_000, organisations: 5_000, places: 11_000, responsibilities: 200_000 };

/** The generated catalogue in a database of its own, kept from run to run. */
export interface BenchDatabase {
  url: string;
  services: number;
  stop(): Promise<void>;
}

const isCounting = (postgres: EmbeddedPostgres): Promise<boolean> =>
  withClient(postgres.url('postgres'), async (client) => {
    const { rows } = await client.query<{ libraries: string }>(
      `select current_setting('shared_preload_libraries') as libraries`,
    );
    return rows[0]!.libraries.includes('pg_stat_statements');
  });

/** PostgreSQL counts statements only when it was told so before it started. */
async function startCounting(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(directory);
  if (await isCounting(postgres)) return postgres;
  await withClient(postgres.url('postgres'), (client) =>
    client.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`),
  );
  await postgres.stop();
  return startEmbeddedPostgres(directory);
}

async function run(script: string, options: string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} has failed`);
}

async function fill(url: string, scale: number): Promise<void> {
  await migrate(url);
  const isLoaded = await withClient(
    url,
    async (client) => (await client.query('select from service limit 1')).rowCount === 1,
  );
  if (!isLoaded) {
    const seeds = join(directory, `seeds-${scale}`);
    const sizes = Object.entries(fullSize).flatMap(([what, number]) => [
      `--${what}`,
      String(Math.ceil(number * scale)),
    ]);
    await run('bench/generate-catalogue.ts', ['--to', seeds, ...sizes]);
    await run('src/app/commands/seed.ts', ['--from', seeds], { DATABASE_URL: url });
  }
  const functions = await readFile(join(project, 'bench', 'postgraphile-functions.sql'), 'utf8');
  await withClient(url, async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
    await client.query(functions);
    await client.query('vacuum (analyze)');
  });
}

/** Starts the embedded PostgreSQL and, the first time, generates and loads the catalogue. */
export async function openBenchDatabase(scale: number): Promise<BenchDatabase> {
  const postgres = await startCounting();
  try {
    const name = `catalogue_${scale}`;
    await createDatabase(postgres.url('postgres'), name);
    const url = postgres.url(name);
    await fill(url, scale);
    return { url, services: Math.ceil(fullSize.services * scale), stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
