import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';

/** A file of SQL functions or triggers beside its room. */
export interface SqlFile {
  /** Relative to the source directory, with slashes, so that `src` and `dist` agree. */
  path: string;
  sql: string;
  /** SHA-256 of the text with line feeds only. */
  checksum: string;
  /** Names of the functions that it declares. */
  functions: string[];
}

interface AppliedFile {
  path: string;
  checksum: string;
  functions: string[];
}

interface StoredFunction {
  oid: string;
  name: string;
  /** Name with the types of the parameters, as `drop function` takes it. */
  signature: string;
  language: string;
}

/** Triggers name functions of other files, so they are applied after all functions. */
const isOfTriggers = (path: string): boolean => path.endsWith('.triggers.sql');

const declared = (sql: string): string[] =>
  [...sql.matchAll(/^create or replace function (\w+)/gm)].map(([, name]) => name!);

function sqlFile(path: string, text: string): SqlFile {
  const sql = text.replaceAll('\r\n', '\n');
  return { path, sql, checksum: createHash('sha256').update(sql).digest('hex'), functions: declared(sql) };
}

/** Reads the SQL files of all rooms: every file in a folder named `sql`. Functions come before triggers. */
export function readSqlFiles(sourceDirectory: string): SqlFile[] {
  const paths = readdirSync(sourceDirectory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)sql\/[^/]+\.sql$/.test(path))
    .sort();
  const files = paths.map((path) => sqlFile(path, readFileSync(join(sourceDirectory, path), 'utf8')));
  return [...files.filter(({ path }) => !isOfTriggers(path)), ...files.filter(({ path }) => isOfTriggers(path))];
}

const storedFunctions = async (client: ClientBase, names: readonly string[]): Promise<StoredFunction[]> =>
  (
    await client.query<StoredFunction>(
      `select p.oid::text as oid, p.proname as name, p.oid::regprocedure::text as signature, l.lanname as language
       from pg_proc p join pg_language l on l.oid = p.prolang
       where p.pronamespace = current_schema::regnamespace and p.proname = any($1)
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
      [names],
    )
  ).rows;

async function dropFunctions(client: ClientBase, functions: readonly StoredFunction[]): Promise<void> {
  for (const { signature } of functions) await client.query(`drop function ${signature}`);
}

const isOtherSignature = (error: unknown): boolean => (error as { code?: string }).code === '42P13';

/** Runs a file. `create or replace` refuses another result or parameter name; the old function is then dropped first. */
async function runFile(client: ClientBase, { path, sql, functions }: SqlFile): Promise<void> {
  await client.query('savepoint sql_file');
  try {
    await client.query(sql);
  } catch (error) {
    if (!isOtherSignature(error)) throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    await client.query('rollback to savepoint sql_file');
    await dropFunctions(client, await storedFunctions(client, functions));
    await client.query(sql);
  }
  await client.query('release savepoint sql_file');
}

/** Runs a file and drops what a changed parameter type leaves behind: the old function beside the new one. */
async function applyFile(client: ClientBase, file: SqlFile): Promise<void> {
  const before = new Set((await storedFunctions(client, file.functions)).map(({ oid }) => oid));
  await runFile(client, file);
  const after = await storedFunctions(client, file.functions);
  const replaced = after.filter(
    ({ oid, name }) => before.has(oid) && after.some((other) => other.name === name && !before.has(other.oid)),
  );
  await dropFunctions(client, replaced);
  await client.query(
    `insert into sql_file (path, checksum, functions) values ($1, $2, $3)
     on conflict (path) do update set checksum = excluded.checksum, functions = excluded.functions, applied_at = now()`,
    [file.path, file.checksum, file.functions],
  );
}

/** Drops functions that no file declares any more, and forgets deleted files. */
async function dropOrphans(
  client: ClientBase,
  files: readonly SqlFile[],
  applied: readonly AppliedFile[],
): Promise<void> {
  const names = new Set(files.flatMap(({ functions }) => functions));
  const orphans = applied.flatMap(({ functions }) => functions).filter((name) => !names.has(name));
  await dropFunctions(client, await storedFunctions(client, orphans));
  await client.query('delete from sql_file where path <> all($1)', [files.map(({ path }) => path)]);
}

const validators: Readonly<Record<string, string>> = { sql: 'fmgr_sql_validator', plpgsql: 'plpgsql_validator' };

/** Checks all bodies after every function is created: before, a body may name functions that do not exist yet. */
async function validate(client: ClientBase, files: readonly SqlFile[]): Promise<void> {
  await client.query('set local check_function_bodies = on');
  const pathOf = new Map(files.flatMap(({ path, functions }) => functions.map((name) => [name, path] as const)));
  for (const { oid, name, language } of await storedFunctions(client, [...pathOf.keys()])) {
    const validator = validators[language];
    if (!validator) continue;
    try {
      await client.query(`select ${validator}($1::oid)`, [oid]);
    } catch (error) {
      throw new Error(`${pathOf.get(name)}: function ${name}: ${(error as Error).message}`, { cause: error });
    }
  }
}

async function appliedFiles(client: ClientBase): Promise<AppliedFile[]> {
  return (await client.query<AppliedFile>('select path, checksum, functions from sql_file')).rows;
}

const changedFiles = (files: readonly SqlFile[], applied: readonly AppliedFile[]): SqlFile[] => {
  const checksums = new Map(applied.map(({ path, checksum }) => [path, checksum]));
  return files.filter(({ path, checksum }) => checksums.get(path) !== checksum);
};

/** Paths of the files that differ from those in the database, in the order of application. */
export async function pendingSqlFiles(client: ClientBase, files: readonly SqlFile[]): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('sql_file') is not null as there`);
  const applied = rows[0]!.there ? await appliedFiles(client) : [];
  return changedFiles(files, applied).map(({ path }) => path);
}

/**
 * Applies the files whose checksum differs, in one transaction, and returns their paths. The caller holds the lock of
 * migrations: PostgreSQL refuses concurrent changes of one function.
 */
export async function applySqlFiles(client: ClientBase, files: readonly SqlFile[]): Promise<string[]> {
  const applied = await appliedFiles(client);
  const changed = changedFiles(files, applied);
  if (changed.length === 0 && applied.length === files.length) return [];
  await client.query('begin');
  try {
    // Functions refer to each other in any order, so their bodies are checked afterwards (`validate`).
    await client.query('set local check_function_bodies = off');
    for (const file of changed) await applyFile(client, file);
    await dropOrphans(client, files, applied);
    await validate(client, files);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  return changed.map(({ path }) => path);
}
