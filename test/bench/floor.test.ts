import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { searchMix } from '../../bench/search-mix.js';
import { floorStatements } from '../../bench/targets/floor-statements.js';
import { createTestDatabase } from '../support/test-database.js';

const database = await createTestDatabase({ seeded: true });
const client = new pg.Client(database.url);
await client.connect();
await client.query(await readFile(new URL('../../bench/postgraphile-functions.sql', import.meta.url), 'utf8'));

afterAll(async () => {
  await client.end();
  await database.drop();
});

const answer = async (sql: string, values: unknown[]): Promise<unknown> =>
  JSON.parse((await client.query<{ json: string }>(sql, values)).rows[0]!.json);

const search = (query: string) => answer(floorStatements.Q4.sql, floorStatements.Q4.parameters({ query }));

const withSlug = (slug: string) => expect.arrayContaining([expect.objectContaining({ slug })]);

test.each(Object.entries(floorStatements))('%s of the floor fits the tables', async (name, { sql }) => {
  await expect(client.query(`prepare "${name}" as ${sql}`)).resolves.toBeDefined();
});

test.each(['Reisepass', 'Reisepas'])('the plain search finds by words, then by what looks alike: %s', async (query) => {
  expect(await search(query)).toEqual({ services: withSlug('reisepass') });
});

test('the plain search finds nothing for what resembles nothing', async () => {
  expect(await search('xqzvbn')).toEqual({ services: [] });
});

test.each(Object.values(searchMix).flat())('the plain search answers: %s', async (query) => {
  expect(await search(query)).toEqual({ services: expect.any(Array) });
});

test('the plain suggestions begin with what was typed', async () => {
  const { sql, parameters } = floorStatements.Q6;
  expect(await answer(sql, parameters({ prefix: 'reisep' }))).toEqual({ suggestions: withSlug('reisepass') });
});
