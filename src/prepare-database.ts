import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate, openOrm } from './orm.js';
import { seedWhenEmpty } from './seeding/seed-when-empty.js';
import type { OnProgress } from './seeding/seed-progress.js';
import type { SeedReport } from './seeding/seed-report.js';

const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));

/** The seed directories that come with the project. */
const seedDirectories = (): string[] =>
  readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${seeds}${name}`);

/** Brings the tables up to date and fills a database without records; gives what was loaded, if anything. */
export async function prepareDatabase(databaseUrl: string, onProgress?: OnProgress): Promise<SeedReport | null> {
  await migrate(databaseUrl);
  const orm = await openOrm(databaseUrl);
  try {
    return await seedWhenEmpty(orm, seedDirectories(), onProgress);
  } finally {
    await orm.close();
  }
}
