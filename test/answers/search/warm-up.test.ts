import { expect, test } from '@jest/globals';
import { withClient } from '../../../src/platform/database/create-database.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const cold = await startTestApp({ seeded: true });
const warm = await startTestApp({ seeded: true });

const found = async ({ read }: TestApp): Promise<number> =>
  (await read<{ searchServices: { totalCount: number } }>('{ searchServices(query: "Reisepass") { totalCount } }'))
    .searchServices.totalCount;
const readsOfWords = ({ statements }: TestApp): number =>
  statements().filter((sql) => sql.includes('from search_word')).length;

test('what is read before anybody searches is not read by a search', async () => {
  await warm.warmUp();
  expect(readsOfWords(warm)).toBe(1);
  expect(await found(warm)).toBeGreaterThan(0);
  expect(readsOfWords(warm)).toBe(0);
}, 120_000);

test('where that fails the first search reads it', async () => {
  await withClient(cold.databaseUrl, async (client) => {
    await client.query('alter table search_word rename to gone');
    await expect(cold.warmUp()).resolves.toBeUndefined();
    await client.query('alter table gone rename to search_word');
  });
  cold.statements();
  expect(await found(cold)).toBeGreaterThan(0);
  expect(readsOfWords(cold)).toBe(1);
}, 120_000);
