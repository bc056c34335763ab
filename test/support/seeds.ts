import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as orm from '../../src/app/orm.js';
import type * as loading from '../../src/exchange/seeds/load-catalogue.js';
import type { Contents } from '../../src/catalogue/record/contents.js';
import type { ContentKind } from '../../src/catalogue/record/content-kind.js';
import type { SeedReport } from '../../src/exchange/seeds/seed-report.js';
import { once } from './once.js';

const { openOrm } = await once<typeof orm>('src/app/orm.ts');
const { loadCatalogue } = await once<typeof loading>('src/exchange/seeds/load-catalogue.ts');

/** A small catalogue with everything that a record can say. */
export const waldau = 'test/support/fixtures/waldau';

/** What stands in the files of a kind, read without the loader, so that answers can be compared with it. */
export function readSeeds<Kind extends ContentKind>(kind: Kind, ...directories: string[]): Contents[Kind][] {
  const files = directories.flatMap((directory) => [
    join(directory, `${kind}.json`),
    ...(existsSync(join(directory, kind))
      ? readdirSync(join(directory, kind)).map((file) => join(directory, kind, file))
      : []),
  ]);
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Contents[Kind] | Contents[Kind][]);
}

/** Loads seed directories as `npm run seed` does. */
export async function loadSeeds(databaseUrl: string, ...directories: string[]): Promise<SeedReport> {
  const orm = await openOrm(databaseUrl);
  try {
    return await loadCatalogue(orm, directories);
  } finally {
    await orm.close();
  }
}

/** Loads records that the test itself words. */
export async function loadRecords(
  databaseUrl: string,
  records: { [Kind in ContentKind]?: Contents[Kind][] },
): Promise<SeedReport> {
  const directory = await mkdtemp(join(tmpdir(), 'seeds-of-a-test-'));
  try {
    for (const [kind, ofKind] of Object.entries(records))
      await writeFile(join(directory, `${kind}.json`), JSON.stringify(ofKind));
    return await loadSeeds(databaseUrl, directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}
