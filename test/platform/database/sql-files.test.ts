import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClientBase } from 'pg';
import { withClient } from '../../../src/platform/database/create-database.js';
import { applySqlFiles, pendingSqlFiles, readSqlFiles } from '../../../src/platform/database/sql-files.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const source = mkdtempSync(join(tmpdir(), 'sql-files-'));
afterAll(async () => {
  rmSync(source, { recursive: true });
  await own.drop();
});

function write(files: { [path: string]: string }): void {
  rmSync(source, { recursive: true });
  for (const [path, sql] of Object.entries(files)) {
    mkdirSync(join(source, path, '..'), { recursive: true });
    writeFileSync(join(source, path), sql);
  }
}

const apply = (): Promise<string[]> => withClient(own.url, (client) => applySqlFiles(client, readSqlFiles(source)));
const ask = <Row extends object>(sql: string): Promise<Row[]> =>
  withClient(own.url, async (client: ClientBase) => (await client.query<Row>(sql)).rows);
const functionsNamed = (name: string) =>
  ask<{ signature: string }>(
    `select oid::regprocedure::text as signature from pg_proc where proname = '${name}' order by 1`,
  );

const twice = `create or replace function twice(number integer) returns integer language sql immutable as $$ select 2 * number $$;\n`;
const fourTimes = `create or replace function four_times(number integer) returns integer language sql immutable as $$ select twice(twice(number)) $$;\n`;

beforeEach(async () => {
  await withClient(own.url, (client) =>
    client.query(
      'drop schema public cascade; create schema public; create table sql_file (path text primary key, checksum text not null, functions text[] not null, applied_at timestamptz not null default now())',
    ),
  );
});

describe('SQL files', () => {
  test('are those in folders named sql, with functions before triggers', () => {
    write({ 'b/sql/x.triggers.sql': '', 'b/sql/x.sql': '', 'c/sql/a.sql': '', 'migrations/20260101_a.sql': '' });
    expect(readSqlFiles(source).map(({ path }) => path)).toEqual([
      'b/sql/x.sql',
      'c/sql/a.sql',
      'b/sql/x.triggers.sql',
    ]);
  });

  test('may name functions of later files', async () => {
    write({ 'a/sql/four.sql': fourTimes, 'b/sql/two.sql': twice });
    expect(await apply()).toEqual(['a/sql/four.sql', 'b/sql/two.sql']);
    expect(await ask('select four_times(3) as result')).toEqual([{ result: 12 }]);
  });

  test('are applied only when their text differs, whatever the line endings', async () => {
    write({ 'a/sql/two.sql': twice });
    await apply();
    write({ 'a/sql/two.sql': twice.replaceAll('\n', '\r\n') });
    expect(await apply()).toEqual([]);
    write({ 'a/sql/two.sql': twice.replace('2 *', '2.0 *').replaceAll('integer language', 'integer language') });
    expect(await withClient(own.url, (client) => pendingSqlFiles(client, readSqlFiles(source)))).toEqual([
      'a/sql/two.sql',
    ]);
  });

  test.each([
    ['another parameter type', twice.replace('number integer', 'number bigint'), 'twice(bigint)'],
    [
      'another result',
      twice.replace('returns integer', 'returns text').replace('2 * number', '(2 * number)::text'),
      'twice(integer)',
    ],
    ['another parameter name', twice.replaceAll('number', 'amount'), 'twice(integer)'],
  ])('replace a function that has %s', async (_, changed, signature) => {
    write({ 'a/sql/two.sql': twice });
    await apply();
    write({ 'a/sql/two.sql': changed });
    await apply();
    expect(await functionsNamed('twice')).toEqual([{ signature }]);
  });

  test('drop a function that no file declares any more, and no function of anybody else', async () => {
    await ask('create function foreign_function() returns integer language sql as $$ select 1 $$');
    write({ 'a/sql/two.sql': twice, 'a/sql/four.sql': fourTimes });
    await apply();
    write({ 'a/sql/two.sql': twice });
    await apply();
    expect(await functionsNamed('four_times')).toEqual([]);
    expect(await functionsNamed('foreign_function')).toHaveLength(1);
    expect(await ask('select path from sql_file')).toEqual([{ path: 'a/sql/two.sql' }]);
  });

  test('move between files without being dropped', async () => {
    write({ 'a/sql/two.sql': twice });
    await apply();
    write({ 'b/sql/numbers.sql': twice });
    await apply();
    expect(await functionsNamed('twice')).toHaveLength(1);
  });

  test.each([
    [
      'a syntax error',
      `create or replace function broken() returns integer language sql as $$ selec 1 $$;`,
      /a\/sql\/broken\.sql: function broken: syntax error/,
    ],
    [
      'a missing function',
      `create or replace function broken() returns integer language sql as $$ select missing() $$;`,
      /a\/sql\/broken\.sql: function broken: function missing\(\) does not exist/,
    ],
    [
      'a faulty statement',
      `create or replace trigger broken before update on nothing for each row execute function nothing();`,
      /a\/sql\/broken\.sql: relation "nothing" does not exist/,
    ],
  ])('are refused with their path when one has %s, and change nothing', async (_, sql, message) => {
    write({ 'a/sql/two.sql': twice });
    await apply();
    write({ 'a/sql/two.sql': twice.replace('2 *', '3 *'), 'a/sql/broken.sql': sql });
    await expect(apply()).rejects.toThrow(message);
    expect(await ask('select twice(1) as result')).toEqual([{ result: 2 }]);
    expect(await functionsNamed('broken')).toEqual([]);
  });
});
