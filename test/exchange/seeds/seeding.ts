import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { openOrm } from '../../../src/app/orm.js';
import { SeedProblemsError } from '../../../src/exchange/seeds/seed-problems-error.js';
import { createTestDatabase } from '../../support/test-database.js';

export const smallTown = join(dirname(fileURLToPath(import.meta.url)), 'fixtures/small-town');

const memo: string[] = [];
afterAll(() => memo.forEach((directory) => rmSync(directory, { recursive: true })));

/** A directory with these files; a text is written as it is, anything else as JSON. */
export function seedsWith(files: { [name: string]: unknown }, base?: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'seeds-'));
  memo.push(directory);
  if (base) cpSync(base, directory, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return directory;
}

export const readSeeds = <T>(file: string): T => JSON.parse(readFileSync(join(smallTown, file), 'utf8')) as T;

/** An empty catalogue, and what asks it in SQL. Ends with the test file. */
export async function openCatalogue() {
  const database = await createTestDatabase();
  const orm = await openOrm(database.url);
  const client = new pg.Client(database.url);
  await client.connect();
  afterAll(async () => {
    await client.end();
    await orm.close();
    await database.drop();
  });
  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await client.query<Record<string, unknown>>(sql, values)).rows;
  const value = async (sql: string): Promise<unknown> => Object.values((await rows(sql))[0]!)[0];
  return { orm, rows, value, client };
}

/** The problems for which a load was refused, without the directory before the file. */
export async function problemsOf(load: Promise<unknown>) {
  const error = await load.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SeedProblemsError))
    throw new Error('The load was not refused for its problems.', { cause: error });
  return error.problems.map(({ file, ...rest }) => ({ file: file.split('/').at(-1)!, ...rest }));
}
