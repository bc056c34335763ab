import { migrate, openOrm } from './orm.js';
import { projectSeeds } from '../exchange/seeds/seed-directories.js';
import type { OnProgress } from '../exchange/seeds/seed-progress.js';
import type { SeedReport } from '../exchange/seeds/seed-report.js';
import { seedWhenEmpty } from '../exchange/seeds/seed-when-empty.js';

const warn = (warning: string): void => void process.stderr.write(`${warning}\n`);

/** Migrates the database and seeds an empty one; returns the report of the load, if any. */
export async function prepareDatabase(databaseUrl: string, onProgress?: OnProgress): Promise<SeedReport | null> {
  await migrate(databaseUrl);
  const orm = await openOrm(databaseUrl);
  try {
    return await seedWhenEmpty(orm, projectSeeds, onProgress, warn);
  } finally {
    await orm.close();
  }
}
