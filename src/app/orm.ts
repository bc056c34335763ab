import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from './entities.js';
import { withClient } from '../platform/database/create-database.js';
import { Migration20261122_catalogue } from '../migrations/Migration20261122_catalogue.js';
import { Migration20261123_editing } from '../migrations/Migration20261123_editing.js';
import { Migration20261124_thesaurus } from '../migrations/Migration20261124_thesaurus.js';
import { Migration20261125_search } from '../migrations/Migration20261125_search.js';
import { Migration20261126_opening_hours } from '../migrations/Migration20261126_opening_hours.js';
import { Migration20261127_questions } from '../migrations/Migration20261127_questions.js';
import { Migration20261128_disruptions } from '../migrations/Migration20261128_disruptions.js';
import { Migration20261130_search_statistics } from '../migrations/Migration20261130_search_statistics.js';
import { Migration20261129_call_card } from '../migrations/Migration20261129_call_card.js';

/** Migrations in the order of application. */
const migrationsList = [
  { name: 'Migration20261122_catalogue', class: Migration20261122_catalogue },
  { name: 'Migration20261123_editing', class: Migration20261123_editing },
  { name: 'Migration20261124_thesaurus', class: Migration20261124_thesaurus },
  { name: 'Migration20261125_search', class: Migration20261125_search },
  { name: 'Migration20261126_opening_hours', class: Migration20261126_opening_hours },
  { name: 'Migration20261127_questions', class: Migration20261127_questions },
  { name: 'Migration20261128_disruptions', class: Migration20261128_disruptions },
  { name: 'Migration20261130_search_statistics', class: Migration20261130_search_statistics },
  { name: 'Migration20261129_call_card', class: Migration20261129_call_card },
];

/** Advisory lock of migrations, equal in all processes; the number has no meaning. */
const migrationLock = 20_261_122;

export const ormOptions = (databaseUrl: string): Options =>
  defineConfig({
    clientUrl: databaseUrl,
    entities,
    extensions: [Migrator],
    migrations: { migrationsList, snapshot: false, silent: true },
  });

/** Opens the ORM; the caller closes it. */
export const openOrm = (databaseUrl: string): Promise<MikroORM> => MikroORM.init(ormOptions(databaseUrl));

/** Applies missing migrations and returns their names. Of several processes that start at once, one applies them. */
export const migrate = (databaseUrl: string): Promise<string[]> =>
  withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const orm = await openOrm(databaseUrl);
    try {
      const applied = await orm.migrator.up();
      return applied.map(({ name }) => name);
    } finally {
      await orm.close();
    }
  });
