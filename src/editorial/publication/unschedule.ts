import type { ClientBase } from 'pg';
import { editionForms } from '../../catalogue/record/write/edition-forms.js';
import { changesOf, type ChangeRow } from '../change-set/change-set-store.js';

async function takeBack(client: ClientBase, { kind, recordId }: ChangeRow): Promise<void> {
  const { table } = editionForms[kind];
  await client.query(`delete from ${table}_edition where ${table}_id = $1 and lower(in_force) > now()`, [recordId]);
  await client.query(
    `update ${table}_edition set in_force = tstzrange(lower(in_force), null)
     where ${table}_id = $1 and in_force @> now() and upper(in_force) > now()`,
    [recordId],
  );
}

/** Editions that have not begun go, and those that were to end for them stay in force. */
export async function takeBackSchedule(client: ClientBase, changeSetId: string): Promise<void> {
  for (const change of await changesOf(client, changeSetId)) await takeBack(client, change);
  await client.query('delete from record_ending where change_set_id = $1 and ended_at > now()', [changeSetId]);
}
