import { loadCodeList, loadLeikaServices } from './load-code-lists.js';
import { loadRecords } from './load-records.js';
import type { LoadTarget } from './load-target.js';
import { readSeedFile, type SeedEntry } from './read-catalogue.js';
import type { SeedFile } from './seed-files.js';
import type { SeedForms } from './seed-form.js';
import { isRecordSeedKind, type SeedKind } from './seed-kind.js';
import type { Outcome } from './seed-report.js';

/** A batch that is done with before the garbage collector comes by costs it nothing: large ones raise the peak of memory. */
const recordsPerBatch = 500;
const bytesPerBatch = 200_000;

async function* batches(file: SeedFile): AsyncGenerator<SeedEntry['content'][]> {
  let batch: SeedEntry['content'][] = [];
  let size = 0;
  for await (const { content, bytes } of readSeedFile(file)) {
    batch.push(content);
    size += bytes;
    if (batch.length < recordsPerBatch && size < bytesPerBatch) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

async function loadBatch(target: LoadTarget, kind: SeedKind, contents: unknown[]): Promise<Outcome[]> {
  if (isRecordSeedKind(kind)) return loadRecords(target, kind, contents as SeedForms[typeof kind][]);
  if (kind === 'leika-services') return loadLeikaServices(target.client, contents as SeedForms['leika-services'][]);
  const outcomes: Outcome[] = [];
  for (const content of contents as SeedForms['code-lists'][])
    outcomes.push(await loadCodeList(target.client, content));
  return outcomes;
}

/** Loads checked files; yields what became of the records, batch by batch. */
export async function* loadEntries(
  target: LoadTarget,
  files: readonly SeedFile[],
): AsyncGenerator<{ kind: SeedKind; outcomes: Outcome[] }> {
  for (const file of files) {
    for await (const batch of batches(file))
      yield { kind: file.kind, outcomes: await loadBatch(target, file.kind, batch) };
  }
}
