import { afterAll, describe, expect, test } from '@jest/globals';
import { DryRunRefused } from '../../../src/platform/database/dry-run.js';
import { WriteDatabase } from '../../../src/platform/database/write-database.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const database = new WriteDatabase({ databaseUrl: own.url, statementTimeout: 2_500 }, () => undefined);
afterAll(async () => {
  await database.end();
  await own.drop();
});

const insert = `insert into code_list (uri, version, title, source) values ('urn:x', '1', '{"de": "X"}', 'x')`;

const count = (): Promise<number> =>
  database.transaction(async (client) => (await client.query('select from code_list')).rowCount ?? 0);

describe('a dry run', () => {
  test('sees what it does, and leaves nothing of it', async () => {
    const dryRun = await database.beginDryRun();
    await dryRun.run((client) => client.query(insert));
    expect((await dryRun.run((client) => client.query('select from code_list'))).rowCount).toBe(1);
    await dryRun.end();
    expect(await count()).toBe(0);
    await expect(dryRun.run((client) => client.query(insert))).rejects.toThrow(DryRunRefused);
  });

  test('ends with the first thing that fails', async () => {
    const dryRun = await database.beginDryRun();
    await expect(dryRun.run((client) => client.query('select 1 / 0'))).rejects.toThrow('division by zero');
    await expect(dryRun.run((client) => client.query('select 1'))).rejects.toThrow(DryRunRefused);
  });

  test('leaves connections for those who mean it', async () => {
    const two = [await database.beginDryRun(), await database.beginDryRun()];
    await expect(database.beginDryRun()).rejects.toThrow(DryRunRefused);
    expect(await count()).toBe(0);
    await Promise.all(two.map((one) => one.end()));
    await (await database.beginDryRun()).end();
  });

  test('is cut off when it takes too long, in the middle of its work, and lets go of its locks', async () => {
    const dryRun = await database.beginDryRun();
    const started = performance.now();
    const working = dryRun.run(async (client) => {
      await client.query('select pg_advisory_xact_lock(1)');
      for (;;) await client.query('select pg_sleep(0.7)');
    });
    await expect(working).rejects.toThrow(DryRunRefused);
    await dryRun.end();
    await database.transaction((client) => client.query('select pg_advisory_xact_lock(1)'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
