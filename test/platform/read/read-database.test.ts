import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createReadPool } from '../../../src/platform/database/read-pool.js';
import { createLogger } from '../../../src/platform/observability/request-log.js';
import { ReadDatabase } from '../../../src/platform/read/read-database.js';
import { testConfig } from '../../support/test-config.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const pool = createReadPool(
  testConfig(own.url, { READ_POOL_SIZE: '1', STATEMENT_TIMEOUT_MS: '200' }),
  createLogger('silent'),
);
const database = new ReadDatabase(pool);
afterAll(async () => {
  await pool.end();
  await own.drop();
});

const prepared = async (sql: string) => {
  const rows = await database.query<{ name: string }>('select name from pg_prepared_statements where statement = $1', [
    sql,
  ]);
  return rows.map(({ name }) => name);
};
const backend = async () => (await database.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]!.pid;

describe('the read database', () => {
  test('prepares a statement when it is asked a second time', async () => {
    const sql = 'select $1::int as one';
    expect(await database.query(sql, [1])).toEqual([{ one: 1 }]);
    expect(await prepared(sql)).toEqual([]);
    expect(await database.query(sql, [2])).toEqual([{ one: 2 }]);
    expect(await prepared(sql)).toEqual([expect.stringMatching(/^[\da-f]{16}$/)]);
  });

  test('replaces a connection that holds too many prepared statements', async () => {
    const first = await backend();
    for (let count = 0; count < 200; count++) {
      const sql = `select '${randomUUID()}'`;
      await database.query(sql);
      await database.query(sql);
    }
    expect(await backend()).not.toBe(first);
  });

  test('keeps a connection after a mistake and gives it up after a timeout', async () => {
    const first = await backend();
    await expect(database.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
    expect(await backend()).toBe(first);
    await expect(database.query('select pg_sleep(5)')).rejects.toMatchObject({ name: 'ReadFault', kind: 'TIMEOUT' });
    expect(await backend()).not.toBe(first);
  });

  test('hears of every statement', async () => {
    const heard: string[] = [];
    database.onStatement = (sql) => heard.push(sql);
    await database.query('select 1');
    database.onStatement = undefined;
    expect(heard).toEqual(['select 1']);
  });
});
