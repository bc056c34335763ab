import { seededId } from '../record-id.js';
import { sql, word } from '../../../platform/sql/sql.js';
import type { LoadTarget } from './load-target.js';
import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';
import { newEdition } from './new-edition.js';
import { writeEditions } from './write-editions.js';
import { recordTypes } from '../../record-types.js';

export type Outcome = 'created' | 'changed' | 'unchanged';

interface StoredEdition {
  recordId: string;
  editionId: string;
  contentHash: string;
  current: boolean;
}

async function findEditions(
  { client, seenBefore }: LoadTarget,
  table: string,
  editions: readonly { recordId: string }[],
): Promise<Map<string, StoredEdition>> {
  const ids = editions.map(({ recordId }) => recordId).filter((id) => seenBefore.has(id));
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<StoredEdition>(
    sql`select ${word(table)}_id as "recordId", edition_id as "editionId", content_hash as "contentHash", in_force @> now() as current
     from ${word(table)}_edition where ${word(table)}_id = any($1::uuid[]) and not isempty(in_force) order by in_force @> now()`
      .text,
    [ids],
  );
  return new Map(rows.map((row) => [row.recordId, row]));
}

function outcomeFor(stored: StoredEdition | undefined, hash: string): Outcome {
  if (!stored) return 'created';
  return stored.current && stored.contentHash === hash ? 'unchanged' : 'changed';
}

/** Loads records of one kind: new or changed ones get an edition that ends the previous one. */
export async function loadRecords<K extends RecordKindName>(
  target: LoadTarget,
  kind: K,
  contents: readonly Contents[K][],
): Promise<Outcome[]> {
  const recordType = recordTypes[kind];
  const editions = contents.map((content) => newEdition(kind, seededId(recordType.recordKind, content.slug), content));
  const stored = await findEditions(target, recordType.table, editions);
  const outcomes = editions.map((edition) => outcomeFor(stored.get(edition.recordId), edition.contentHash));
  const fresh = editions.filter((_, at) => outcomes[at] !== 'unchanged');
  const before = fresh.map((edition) => stored.get(edition.recordId));
  const ended = before.flatMap((edition) => (edition?.current ? [edition.editionId] : []));
  await writeEditions(target, recordType, fresh, ended);
  return outcomes;
}
