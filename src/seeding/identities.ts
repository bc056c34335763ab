import type { ClientBase } from 'pg';
import { recordId } from '../catalogue/record/record-id.js';
import { editionForms } from './editions/edition-forms.js';
import type { KnownKeys } from './known-keys.js';
import { recordKindOf, recordSeedKinds, type RecordSeedKind } from './seed-kind.js';

const perStatement = 5000;

async function addChunk(client: ClientBase, kind: RecordSeedKind, slugs: readonly string[]): Promise<void> {
  const recordKind = recordKindOf[kind];
  const ids = slugs.map((slug) => recordId(recordKind, slug));
  await client.query(
    'insert into record (id, kind, slug) select id, $2, slug from unnest($1::uuid[], $3::text[]) as r (id, slug) on conflict (id) do nothing',
    [ids, recordKind, slugs],
  );
  await client.query(`insert into ${editionForms[kind].table} (id) select unnest($1::uuid[]) on conflict do nothing`, [
    ids,
  ]);
}

/** Gives every record its identity before any edition is written, since records of one kind refer to each other in any order. */
export async function addIdentities(client: ClientBase, known: KnownKeys): Promise<void> {
  for (const kind of recordSeedKinds) {
    const slugs = [...known.keysOf(kind)];
    for (let start = 0; start < slugs.length; start += perStatement)
      await addChunk(client, kind, slugs.slice(start, start + perStatement));
  }
}
