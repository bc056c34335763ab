import type { MikroORM } from '@mikro-orm/postgresql';
import { loadCatalogue } from './load-catalogue.js';
import type { OnProgress } from './seed-progress.js';
import type { SeedReport } from './seed-report.js';

/** Fills a new database; one that has records is left alone. Of two that start at a time, the second finds all unchanged. */
export async function seedWhenEmpty(
  orm: MikroORM,
  directories: readonly string[],
  onProgress?: OnProgress,
): Promise<SeedReport | null> {
  const [{ empty }] = await orm.em
    .fork()
    .execute<[{ empty: boolean }]>('select not exists (select from record) as empty');
  return empty ? loadCatalogue(orm, directories, { onProgress }) : null;
}
