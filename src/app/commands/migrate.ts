import { Command } from 'commander';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import { migrate } from '../orm.js';

async function migrateDatabase(): Promise<void> {
  const database = await openCatalogueDatabase(loadConfig().databaseUrl);
  try {
    const applied = await migrate(database.url);
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
  } finally {
    await database.release();
  }
}

await runCommand(
  new Command('npm run migrate --')
    .description('Brings the tables of the database up to date.')
    .action(migrateDatabase),
);
