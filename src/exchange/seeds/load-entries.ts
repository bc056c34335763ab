import { loadCodeList, loadLeikaServices } from './load-code-lists.js';
import { loadRecords } from '../../catalogue/record/write/load-records.js';
import type { LoadTarget } from '../../catalogue/record/write/load-target.js';
import type { ContentEntry } from '../../catalogue/record/check/content-entry.js';
import { jsonPath } from '../../catalogue/record/check/problem.js';
import { removedMarkup } from '../../catalogue/record/write/clean-record.js';
import { readCatalogue } from './read-catalogue.js';
import type { SeedFile } from './seed-files.js';
import type { Contents } from '../../catalogue/record/contents.js';
import { isRecordContentKind, type ContentKind } from '../../catalogue/record/content-kind.js';
import type { Outcome } from '../../catalogue/record/write/load-records.js';

/** Records per batch. Larger batches raise peak memory, because they outlive a garbage collection. */
const recordsPerBatch = 500;
const bytesPerBatch = 200_000;

interface Batch {
  kind: ContentKind;
  contents: ContentEntry['content'][];
}

/** Batches of records of one kind, across the files of that kind. */
async function* batches(files: readonly SeedFile[]): AsyncGenerator<Batch> {
  let batch: Batch | undefined;
  let size = 0;
  for await (const { kind, content, bytes } of readCatalogue(files)) {
    if (batch && (kind !== batch.kind || batch.contents.length >= recordsPerBatch || size >= bytesPerBatch)) {
      yield batch;
      batch = undefined;
      size = 0;
    }
    batch ??= { kind, contents: [] };
    batch.contents.push(content);
    size += bytes;
  }
  if (batch) yield batch;
}

async function loadBatch(target: LoadTarget, { kind, contents }: Batch): Promise<Outcome[]> {
  if (isRecordContentKind(kind)) return loadRecords(target, kind, contents as Contents[typeof kind][]);
  if (kind === 'leika-services') return loadLeikaServices(target.client, contents as Contents['leika-services'][]);
  const outcomes: Outcome[] = [];
  for (const content of contents as Contents['code-lists'][]) outcomes.push(await loadCodeList(target.client, content));
  return outcomes;
}

/** Warnings about markup that is not loaded, with its path. */
const warningsOf = ({ kind, contents }: Batch): string[] =>
  isRecordContentKind(kind)
    ? (contents as Contents[typeof kind][]).flatMap((content) =>
        removedMarkup(kind, content).map(
          ({ path, removed }) =>
            `${kind} ${content.slug} ${jsonPath(path)}: removed ${removed.join(' ')}, which the PVOG does not permit`,
        ),
      )
    : [];

interface LoadedBatch {
  kind: ContentKind;
  outcomes: Outcome[];
  warnings: string[];
}

/** Loads checked files and yields the outcomes of their records, batch by batch. */
export async function* loadEntries(target: LoadTarget, files: readonly SeedFile[]): AsyncGenerator<LoadedBatch> {
  for await (const batch of batches(files))
    yield { kind: batch.kind, outcomes: await loadBatch(target, batch), warnings: warningsOf(batch) };
}
