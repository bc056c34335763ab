import type { ClientBase } from 'pg';
import { sql, word } from '../../../platform/sql/sql.js';
import { seededId } from '../record-id.js';
import type { KnownKeys } from '../check/known-keys.js';
import { recordContentKinds, type RecordKindName } from '../content-kind.js';
import { recordTypes } from '../../record-types.js';

const recordsPerStatement = 2000;

const addRecords = `insert into record (id, kind, slug) select id, $2, slug from unnest($1::uuid[], $3::text[]) as r (id, slug)
  on conflict (id) do nothing returning id`;

/** Inserts missing identities; returns the ids that existed. */
async function addChunk(client: ClientBase, kind: RecordKindName, slugs: readonly string[]): Promise<string[]> {
  const ids = slugs.map((slug) => seededId(recordTypes[kind].recordKind, slug));
  const { rows } = await client.query<{ id: string }>(addRecords, [ids, recordTypes[kind].recordKind, slugs]);
  const added = new Set(rows.map(({ id }) => id));
  if (added.size > 0)
    await client.query(sql`insert into ${word(recordTypes[kind].table)} (id) select unnest($1::uuid[])`.text, [
      [...added],
    ]);
  return ids.filter((id) => !added.has(id));
}

/**
 * Creates the identities of all records before any edition is written, since records of one kind refer to each other in
 * any order. Returns the ids that existed before.
 */
export async function addIdentities(client: ClientBase, known: KnownKeys): Promise<ReadonlySet<string>> {
  const seenBefore = new Set<string>();
  for (const kind of recordContentKinds) {
    const slugs = [...known.keysOf(kind)];
    for (let start = 0; start < slugs.length; start += recordsPerStatement) {
      const ids = await addChunk(client, kind, slugs.slice(start, start + recordsPerStatement));
      for (const id of ids) seenBefore.add(id);
    }
  }
  return seenBefore;
}
