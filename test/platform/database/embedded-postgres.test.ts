import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { withClient } from '../../../src/platform/database/create-database.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';
import { commandLoader } from '../../support/command.js';

const script = `
  const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('../../../src/platform/database/embedded/embedded-postgres.ts', import.meta.url).href)});
  const { url } = await startEmbeddedPostgres(process.argv[1]);
  console.log(url('postgres'));
  setInterval(() => undefined, 1000);
`;

/** Another process that has the cluster and keeps it. */
async function inOtherProcess(directory: string) {
  const child = spawn(process.execPath, ['--import', commandLoader, '--input-type=module', '-e', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url: url.toString().trim(), kill };
}

const tablesAt = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    return rows.map(({ name }) => name);
  });

const dataDirectoryAt = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]!.data_directory;
  });

const createTable = (url: string, name: string) => withClient(url, (client) => client.query(`create table ${name} ()`));

/** Temporary directories are closed to others, and whoever is root runs PostgreSQL as somebody else. */
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'embedded-postgres-test-'));
  chmodSync(home, 0o755);
  return home;
}

/** Copies a cluster that does not run, with the accounts to which its files belong. */
function copyCluster(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const path of ['.', ...readdirSync(from, { recursive: true, encoding: 'utf8' })]) {
    const { uid, gid, mode } = statSync(join(from, path));
    lchownSync(join(to, path), uid, gid);
    chmodSync(join(to, path), mode);
  }
}

describe('the embedded PostgreSQL', () => {
  let home: string;
  let directory: string;

  // Making a cluster takes longer than all that is done with it, so most tests begin with a copy of this one.
  const made = newHome();
  beforeAll(async () => {
    const { stop } = await startEmbeddedPostgres(join(made, 'postgres'));
    await stop();
  });
  afterAll(() => rmSync(made, { recursive: true }));

  beforeEach(() => {
    home = newHome();
    directory = join(home, 'postgres');
    copyCluster(join(made, 'postgres'), directory);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('keeps its data from one start to the next', async () => {
    const first = await startEmbeddedPostgres(directory);
    await createTable(first.url('postgres'), 'kept');
    await first.stop();
    const second = await startEmbeddedPostgres(directory);
    expect(await tablesAt(second.url('postgres'))).toEqual(['kept']);
    await second.stop();
    await expect(tablesAt(second.url('postgres'))).rejects.toThrow();
  });

  test('sorts and compares texts alike on every machine', async () => {
    const { url, stop } = await startEmbeddedPostgres(directory);
    const locale = await withClient(url('postgres'), async (client) => {
      const { rows } = await client.query<object>(
        `select datlocprovider, datlocale from pg_database where datname = 'postgres'`,
      );
      return rows;
    });
    expect(locale).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
    await stop();
  });

  (process.getuid?.() === 0 ? test : test.skip)(
    'keeps the data elsewhere when only root may enter its home',
    async () => {
      chmodSync(home, 0o700);
      const first = await startEmbeddedPostgres(directory);
      await createTable(first.url('postgres'), 'kept');
      await first.stop();
      const second = await startEmbeddedPostgres(directory);
      expect(await tablesAt(second.url('postgres'))).toEqual(['kept']);
      const place = dirname(await dataDirectoryAt(second.url('postgres')));
      await second.stop();
      expect(place).toMatch(/^\/var\/tmp\/service-catalogue-data-/);
      rmSync(place, { recursive: true });
    },
  );

  test('takes over and in the end stops what a killed process left running', async () => {
    const other = await inOtherProcess(directory);
    await other.kill();
    const taken = await startEmbeddedPostgres(directory);
    expect([taken.reused, taken.url('postgres')]).toEqual([true, other.url]);
    await taken.stop();
    await expect(tablesAt(other.url)).rejects.toThrow();
  });

  test('shares what a living process has, and leaves it running', async () => {
    const other = await inOtherProcess(directory);
    const shared = await startEmbeddedPostgres(directory);
    expect(shared.url('postgres')).toBe(other.url);
    await shared.stop();
    expect(await tablesAt(other.url)).toEqual([]);
    await other.kill();
    await (await startEmbeddedPostgres(directory)).stop();
  });

  test('starts despite a postmaster.pid whose number another process has now', async () => {
    const first = await startEmbeddedPostgres(directory);
    const dataDirectory = await dataDirectoryAt(first.url('postgres'));
    await first.stop();
    writeFileSync(join(dataDirectory, 'postmaster.pid'), `${process.ppid}\n${dataDirectory}\n0\n9\n\n127.0.0.1\n`);
    const second = await startEmbeddedPostgres(directory);
    expect(await tablesAt(second.url('postgres'))).toEqual([]);
    await second.stop();
    expect(existsSync(join(dataDirectory, 'postmaster.pid'))).toBe(false);
  }, 20_000);

  test('runs twice at once in two places, and leaves nothing of a temporary one', async () => {
    const [durable, temporary] = await Promise.all([startEmbeddedPostgres(directory), startEmbeddedPostgres()]);
    const place = await withClient(temporary.url('postgres'), async (client) => {
      const { rows } = await client.query<{ data_directory: string; fsync: string }>(
        `select current_setting('data_directory') as data_directory, current_setting('fsync') as fsync`,
      );
      return rows[0]!;
    });
    expect(place.fsync).toBe('off');
    expect(await tablesAt(durable.url('postgres'))).toEqual([]);
    await Promise.all([durable.stop(), temporary.stop()]);
    expect(existsSync(place.data_directory)).toBe(false);
  });

  test('tells what PostgreSQL said when it cannot start, and names DATABASE_URL', async () => {
    const first = await startEmbeddedPostgres(directory);
    const file = await withClient(first.url('postgres'), async (client) => {
      const { rows } = await client.query<{ config_file: string }>('show config_file');
      return rows[0]!.config_file;
    });
    await first.stop();
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nmax_connections = many\n`);
    await expect(startEmbeddedPostgres(directory)).rejects.toThrow(/max_connections[\s\S]*Set DATABASE_URL/);
  });
});
