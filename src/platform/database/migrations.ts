import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { ClientBase } from 'pg';

/**
 * Reads the migrations of a folder: one SQL file each, in the order of their names, which begin with a date. The name
 * under which MikroORM records them is "Migration" and the file's name without its ending.
 */
export const readMigrations = (directory: string): (MigrationObject & { name: string })[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: `Migration${file.replace(/\.sql$/, '')}`,
      class: class extends Migration {
        override up(): void {
          this.addSql(readFileSync(join(directory, file), 'utf8'));
        }
      },
    }));

/** Names of the migrations that the database does not have; MikroORM records those it has. */
export async function pendingMigrationNames(client: ClientBase, names: readonly string[]): Promise<string[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('mikro_orm_migrations') is not null as there`,
  );
  if (!tables[0]!.there) return [...names];
  const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations');
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}
