import { afterAll, describe, expect, test } from '@jest/globals';
import { NoRehearsal } from '../../src/platform/database/dry-run.js';
import { WriteDatabase } from '../../src/platform/database/write-database.js';
import { createTestDatabase } from '../support/test-database.js';

const own = await createTestDatabase();
const database = new WriteDatabase({ databaseUrl: own.url, statementTimeout: 2_500 }, () => undefined);
afterAll(async () => {
  await database.end();
  await own.drop();
});

const insert = `insert into code_list (uri, version, title, source) values ('urn:x', '1', '{"de": "X"}', 'x')`;

const count = (): Promise<number> =>
  database.transaction(async (client) => (await client.query('select from code_list')).rowCount ?? 0);

describe('a rehearsal', () => {
  test('sees what it does, and leaves nothing of it', async () => {
    const rehearsal = await database.rehearse();
    await rehearsal.run((client) => client.query(insert));
    expect((await rehearsal.run((client) => client.query('select from code_list'))).rowCount).toBe(1);
    await rehearsal.end();
    expect(await count()).toBe(0);
    await expect(rehearsal.run((client) => client.query(insert))).rejects.toThrow(NoRehearsal);
  });

  test('ends with the first thing that fails', async () => {
    const rehearsal = await database.rehearse();
    await expect(rehearsal.run((client) => client.query('select 1 / 0'))).rejects.toThrow('division by zero');
    await expect(rehearsal.run((client) => client.query('select 1'))).rejects.toThrow(NoRehearsal);
  });

  test('leaves connections for those who mean it', async () => {
    const two = [await database.rehearse(), await database.rehearse()];
    await expect(database.rehearse()).rejects.toThrow(NoRehearsal);
    expect(await count()).toBe(0);
    await Promise.all(two.map((one) => one.end()));
    await (await database.rehearse()).end();
  });

  test('is cut off when it takes too long, in the middle of its work, and lets go of its locks', async () => {
    const rehearsal = await database.rehearse();
    const started = performance.now();
    const working = rehearsal.run(async (client) => {
      await client.query('select pg_advisory_xact_lock(1)');
      for (;;) await client.query('select pg_sleep(0.7)');
    });
    await expect(working).rejects.toThrow(NoRehearsal);
    await rehearsal.end();
    await database.transaction((client) => client.query('select pg_advisory_xact_lock(1)'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
