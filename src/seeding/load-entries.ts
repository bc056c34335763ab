import { loadCodeList, loadLeikaServices } from './load-code-lists.js';
import { loadRecords } from '../content/load-records.js';
import type { LoadTarget } from '../content/load-target.js';
import type { ContentEntry } from '../content/content-entry.js';
import { readSeedFile } from './read-catalogue.js';
import type { SeedFile } from './seed-files.js';
import type { Contents } from '../content/content-form.js';
import { isRecordContentKind, type ContentKind } from '../content/content-kind.js';
import type { Outcome } from '../content/load-records.js';

/** A batch that is done with before the garbage collector comes by costs it nothing: large ones raise the peak of memory. */
const recordsPerBatch = 500;
const bytesPerBatch = 200_000;

async function* batches(file: SeedFile): AsyncGenerator<ContentEntry['content'][]> {
  let batch: ContentEntry['content'][] = [];
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

async function loadBatch(target: LoadTarget, kind: ContentKind, contents: unknown[]): Promise<Outcome[]> {
  if (isRecordContentKind(kind)) return loadRecords(target, kind, contents as Contents[typeof kind][]);
  if (kind === 'leika-services') return loadLeikaServices(target.client, contents as Contents['leika-services'][]);
  const outcomes: Outcome[] = [];
  for (const content of contents as Contents['code-lists'][]) outcomes.push(await loadCodeList(target.client, content));
  return outcomes;
}

/** Loads checked files; yields what became of the records, batch by batch. */
export async function* loadEntries(
  target: LoadTarget,
  files: readonly SeedFile[],
): AsyncGenerator<{ kind: ContentKind; outcomes: Outcome[] }> {
  for (const file of files) {
    for await (const batch of batches(file))
      yield { kind: file.kind, outcomes: await loadBatch(target, file.kind, batch) };
  }
}
