import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { BindingDriver } from '../platform/database/binding-driver.js';
import { withClient } from '../platform/database/create-database.js';
import { pendingMigrationNames, readMigrations } from '../platform/database/migrations.js';
import { applySqlFiles, pendingSqlFiles, readSqlFiles } from '../platform/database/sql-files.js';
import { entities } from './entities.js';

/** `src`, or `dist` after a build. */
const sourceDirectory = fileURLToPath(new URL('..', import.meta.url));

const migrationDirectory = join(sourceDirectory, 'migrations');

/** Advisory lock of migrations, equal in all processes; the number has no meaning. */
const migrationLock = 20_261_122;

export const ormOptions = (databaseUrl: string): Options =>
  defineConfig({
    driver: BindingDriver,
    clientUrl: databaseUrl,
    entities,
    extensions: [Migrator],
    migrations: { migrationsList: readMigrations(migrationDirectory), snapshot: false, silent: true },
  });

/** The ORM of units of work: it knows the entities and opens no connection. */
export const createOrm = (databaseUrl: string): MikroORM => new MikroORM(ormOptions(databaseUrl));

/** Opens the ORM; the caller closes it. */
export const openOrm = (databaseUrl: string): Promise<MikroORM> => MikroORM.init(ormOptions(databaseUrl));

/** Result of a migration or its dry run: names of migrations and paths of SQL files. */
export interface MigrationReport {
  migrations: string[];
  sqlFiles: string[];
}

const withMigrationLock = <Result>(
  databaseUrl: string,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> =>
  withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return work(client);
  });

async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const orm = await openOrm(databaseUrl);
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** Applies missing migrations, then changed SQL files. Of several processes that start at once, one applies them. */
export const migrate = (databaseUrl: string): Promise<MigrationReport> =>
  withMigrationLock(databaseUrl, async (client) => ({
    migrations: await applyMigrations(databaseUrl),
    sqlFiles: await applySqlFiles(client, readSqlFiles(sourceDirectory)),
  }));

/** Reports what `migrate` would apply and changes nothing. */
export const pendingMigrations = (databaseUrl: string): Promise<MigrationReport> =>
  withMigrationLock(databaseUrl, async (client) => ({
    migrations: await pendingMigrationNames(
      client,
      readMigrations(migrationDirectory).map(({ name }) => name),
    ),
    sqlFiles: await pendingSqlFiles(client, readSqlFiles(sourceDirectory)),
  }));
