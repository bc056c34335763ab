import { Command } from 'commander';
import { runCommand } from '../command-line.js';
import { loadConfig } from '../../platform/config/config.js';
import { openCatalogueDatabase } from '../../platform/database/catalogue-database.js';
import type { MigrationReport } from '../orm.js';

function tell({ migrations, sqlFiles }: MigrationReport, verb: string): void {
  const changes = [...migrations, ...sqlFiles];
  console.log(changes.length > 0 ? `${verb} ${changes.join(', ')}.` : 'The database is up to date.');
}

async function migrateDatabase({ dryRun }: { dryRun?: boolean }): Promise<void> {
  const database = await openCatalogueDatabase(loadConfig().databaseUrl);
  try {
    const { migrate, pendingMigrations } = await import('../orm.js');
    if (dryRun) tell(await pendingMigrations(database.url), 'Would apply');
    else tell(await migrate(database.url), 'Applied');
  } finally {
    await database.release();
  }
}

await runCommand(
  new Command('npm run migrate --')
    .description('Applies missing migrations and changed SQL files to the database.')
    .option('--dry-run', 'report what would be applied and change nothing')
    .action(migrateDatabase),
);
