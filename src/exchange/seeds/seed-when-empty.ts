import type { MikroORM } from '@mikro-orm/postgresql';
import { loadCatalogue } from './load-catalogue.js';
import type { OnProgress } from './seed-progress.js';
import type { SeedReport } from './seed-report.js';

/** Seeds an empty database and leaves one with records unchanged. When two processes start at once, the second finds everything loaded. */
export async function seedWhenEmpty(
  orm: MikroORM,
  directories: readonly string[],
  onProgress?: OnProgress,
  onWarning?: (warning: string) => void,
): Promise<SeedReport | null> {
  const [{ empty }] = await orm.em
    .fork()
    .execute<[{ empty: boolean }]>('select not exists (select from record) as empty');
  return empty ? loadCatalogue(orm, directories, { onProgress, onWarning }) : null;
}
