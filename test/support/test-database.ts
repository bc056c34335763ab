import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../../src/platform/database/create-database.js';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

function variable(name: string): string {
  const text = process.env[name];
  if (!text) throw new Error(`${name} is not set; the tests run through npm test`);
  return text;
}

/** A database of one's own, migrated, and filled with the seeds when asked for. */
export async function createTestDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const admin = variable('TEST_ADMIN_URL');
  const template = pg.escapeIdentifier(variable(seeded ? 'TEST_TEMPLATE_SEEDED' : 'TEST_TEMPLATE_EMPTY'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files is three times as fast as writing a log of them: the cluster of the tests never waits for its disk.
  await withClient(admin, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => withClient(admin, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}
