import { afterAll, expect, test } from '@jest/globals';
import { createLogger } from '../../../src/platform/observability/request-log.js';
import { openReadDatabases } from '../../../src/platform/read/read-databases.js';
import { testConfig } from '../../support/test-config.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const variables = { SEARCH_POOL_SIZE: '2', SEARCH_TIMEOUT_MS: '100', STATEMENT_TIMEOUT_MS: '20000' };
const { database, searchDatabase, end } = openReadDatabases(testConfig(own.url, variables), createLogger('silent'));
afterAll(async () => {
  await end();
  await own.drop();
});

test('searches have connections of their own', () => {
  expect([searchDatabase.connections, database.connections]).toEqual([2, 10]);
});

test('searches have a deadline of their own', async () => {
  const slow = 'select pg_sleep(0.5)';
  await expect(searchDatabase.query(slow)).rejects.toThrow('TIMEOUT');
  await expect(database.query(slow)).resolves.toHaveLength(1);
});

test('statements of searches are heard with the others', async () => {
  const heard: string[] = [];
  database.onStatement = (sql) => heard.push(sql);
  await searchDatabase.query('select 1');
  await database.query('select 2');
  expect(heard).toEqual(['select 1', 'select 2']);
});

test.each([
  ['reads', database],
  ['searches', searchDatabase],
])('%s never wait for a compiler of statements', async (_, one) => {
  expect(await one.query('show jit')).toEqual([{ jit: 'off' }]);
});
