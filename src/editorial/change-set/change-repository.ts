import type { ClientBase } from 'pg';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Stored } from '../../platform/mutation/entity-repository.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { camelRow } from './camel-row.js';
import type { Change } from './change-set.entity.js';
import { addAuthor } from './change-set-repository.js';

/** What a change set does with one record. */
export type ChangeRow = Stored<Change>;

export type ChangeAction = ChangeRow['action'];

/** A change to be stored in a set. */
export type NewChange = Omit<ChangeRow, 'changeSetId' | 'revision' | 'editedBy' | 'editedAt'>;

/** Changes by set id, in the order of editing. */
export async function changesOfSets(client: ClientBase, ids: readonly string[]): Promise<Map<string, ChangeRow[]>> {
  const sql = 'select * from change where change_set_id = any($1) order by edited_at, record_id';
  const { rows } = await client.query<object>(sql, [ids]);
  const changes = new Map<string, ChangeRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const change = camelRow<ChangeRow>(row);
    changes.get(change.changeSetId)!.push(change);
  }
  return changes;
}

export async function changesOf(client: ClientBase, changeSetId: string): Promise<ChangeRow[]> {
  return (await changesOfSets(client, [changeSetId])).get(changeSetId) ?? [];
}

export async function changeOf(client: ClientBase, changeSetId: string, recordId: string): Promise<ChangeRow | null> {
  const sql = 'select * from change where change_set_id = $1 and record_id = $2';
  const { rows } = await client.query<object>(sql, [changeSetId, recordId]);
  return rows[0] ? camelRow<ChangeRow>(rows[0]) : null;
}

/** Stores changes in a set, replacing those of the same records; the editor becomes an author. */
export async function storeChanges(
  mutation: MutationContext,
  changeSetId: string,
  changes: readonly NewChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const { client, principal } = mutation;
  await client.query(
    `insert into change (change_set_id, edited_by, record_id, kind, slug, action, base_edition_id, base, draft, explanation, successor_id, minor)
     select $1, $2, "recordId", kind, slug, action, "baseEditionId", base, draft, explanation, "successorId", minor
     from json_to_recordset($3) as given ("recordId" uuid, kind text, slug text, action text, "baseEditionId" bigint,
       base jsonb, draft jsonb, explanation jsonb, "successorId" uuid, minor boolean)
     on conflict (change_set_id, record_id) do update set
       action = case when change.action = 'RESTORE' and excluded.action = 'UPDATE' then 'RESTORE' else excluded.action end, base_edition_id = excluded.base_edition_id,
       base = excluded.base, draft = excluded.draft, explanation = excluded.explanation, successor_id = excluded.successor_id,
       minor = excluded.minor, edited_by = excluded.edited_by, edited_at = now(), revision = change.revision + 1`,
    [changeSetId, principal.id, JSON.stringify(changes)],
  );
  await addAuthor(mutation, changeSetId);
  await client.query('update change_set set revision = revision + $2 where id = $1', [changeSetId, changes.length]);
}

/** Deletes the change of a record and returns its kind; null when there is none. */
export async function deleteChange(
  client: ClientBase,
  changeSetId: string,
  recordId: string,
): Promise<RecordKindName | null> {
  const sql = 'delete from change where change_set_id = $1 and record_id = $2 returning kind';
  return (await client.query<{ kind: RecordKindName }>(sql, [changeSetId, recordId])).rows[0]?.kind ?? null;
}
