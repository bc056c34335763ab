import { statfsSync } from 'node:fs';
import pg from 'pg';
import { createDatabase, withClient } from '../../src/platform/database/create-database.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/app/orm.js';
import { prepareDatabase } from '../../src/app/prepare-database.js';

const databaseAt = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** Makes the databases from which tests clone theirs: a migrated one, and from it one with the seeds. */
async function createTemplates(adminUrl: string, empty: string, seeded: string): Promise<void> {
  await createDatabase(adminUrl, empty);
  await migrate(databaseAt(adminUrl, empty));
  const [copy, original] = [seeded, empty].map((name) => pg.escapeIdentifier(name));
  await withClient(adminUrl, (client) => client.query(`create database ${copy} template ${original}`));
  await prepareDatabase(databaseAt(adminUrl, seeded));
}

const dropTemplates = (adminUrl: string, names: readonly string[]) =>
  withClient(adminUrl, async (client) => {
    for (const name of names) await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  });

const memory = '/dev/shm';
const needed = 4 * 1024 ** 3;

/** A directory in memory, where a database is cloned in a third of the time; undefined where there is none or too little. */
function roomInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= needed ? memory : undefined;
  } catch {
    return undefined;
  }
}

async function startTemporaryPostgres() {
  const { TMPDIR } = process.env;
  const room = roomInMemory();
  if (room) process.env.TMPDIR = room;
  try {
    return await startEmbeddedPostgres();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** One PostgreSQL for all test files: a temporary one, or that of TEST_DATABASE_URL. Gives what ends it. */
export async function startTestCluster(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const postgres = given ? undefined : await startTemporaryPostgres();
  const adminUrl = given ?? postgres!.url('postgres');
  const empty = `catalogue_empty_${process.pid}`;
  const seeded = `catalogue_seeded_${process.pid}`;
  const end = async () => {
    if (given) await dropTemplates(adminUrl, [empty, seeded]);
    await postgres?.stop();
  };
  try {
    await createTemplates(adminUrl, empty, seeded);
  } catch (error) {
    await end();
    throw error;
  }
  Object.assign(process.env, { TEST_ADMIN_URL: adminUrl, TEST_TEMPLATE_EMPTY: empty, TEST_TEMPLATE_SEEDED: seeded });
  return end;
}
