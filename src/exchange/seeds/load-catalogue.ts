import type { MikroORM } from '@mikro-orm/postgresql';
import { literal, sql, word } from '../../platform/sql/sql.js';
import type { ClientBase } from 'pg';
import { instantOf } from '../../catalogue/record/write/load-target.js';
import { addIdentities } from '../../catalogue/record/write/identities.js';
import { loadEntries } from './load-entries.js';
import { isRecordContentKind, contentKinds, type ContentKind } from '../../catalogue/record/content-kind.js';
import type { OnProgress } from './seed-progress.js';
import { emptyReport, type SeedReport } from './seed-report.js';
import { inSeedTransaction } from './seed-transaction.js';
import { StoredCatalogue } from '../../catalogue/record/check/stored-catalogue.js';
import { validateCatalogue, type ValidCatalogue } from './validate-catalogue.js';
import { recordTypes } from '../../catalogue/record-types.js';

export interface LoadOptions {
  onProgress?: OnProgress;
  /** Dry run: loads everything and rolls back, so that the report says what a load would change. */
  dryRun?: boolean;
  /** Told what of the seeds is not loaded as it is written. */
  onWarning?: (warning: string) => void;
}

async function countStored(client: ClientBase, kind: ContentKind): Promise<number> {
  const statement = isRecordContentKind(kind)
    ? sql`select count(*)::int as count from record where kind = ${literal(recordTypes[kind].recordKind)}`.text
    : sql`select count(*)::int as count from ${word(kind === 'code-lists' ? 'code_list' : 'leika_service')}`.text;
  return (await client.query<{ count: number }>(statement)).rows[0]!.count;
}

async function load(
  client: ClientBase,
  { files, known, records }: ValidCatalogue,
  { onProgress, onWarning }: Required<Pick<LoadOptions, 'onProgress' | 'onWarning'>>,
): Promise<SeedReport> {
  const report = emptyReport();
  const seenBefore = await addIdentities(client, known);
  const target = { client, seenBefore, moment: await instantOf(client), changeSetId: null };
  // One record may get in a later batch what another gives up in this load.
  await client.query('set constraints external_identifier_leads_to_one deferred');
  let done = 0;
  for await (const { kind, outcomes, warnings } of loadEntries(target, files)) {
    for (const outcome of outcomes) report[kind][outcome] += 1;
    for (const warning of warnings) onWarning(warning);
    done += outcomes.length;
    onProgress({ step: 'loading', done, total: records });
  }
  for (const kind of contentKinds) report[kind].leftAlone = (await countStored(client, kind)) - known.count(kind);
  return report;
}

/**
 * Checks the seeds of some directories and loads all or nothing, in one transaction.
 * Loading them again changes nothing; a record that has changed gets a new edition.
 */
export async function loadCatalogue(
  orm: MikroORM,
  directories: readonly string[],
  options: LoadOptions = {},
): Promise<SeedReport> {
  const { onProgress = () => {}, onWarning = () => {}, dryRun = false } = options;
  return inSeedTransaction(orm, { keep: !dryRun }, async (client) => {
    const catalogue = await validateCatalogue(directories, new StoredCatalogue(client), onProgress);
    return load(client, catalogue, { onProgress, onWarning });
  });
}
