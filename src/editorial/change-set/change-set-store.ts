import type { ClientBase } from 'pg';
import { isUuid } from '../../platform/graphql/global-id.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { ChangeSetStatus } from './change-set-status.rules.js';

/** A change set as it stands in its table. */
export interface ChangeSetRow {
  id: string;
  title: string;
  reason: string;
  status: ChangeSetStatus;
  revision: number;
  createdBy: string;
  createdAt: Date;
  submittedBy: string | null;
  submittedAt: Date | null;
  returnedBy: string | null;
  returnedReason: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  publishAt: Date | null;
  publishedBy: string | null;
  publishedAt: Date | null;
  rollsBackId: string | null;
  forAgents: boolean;
  briefing: LocalizedText | null;
}

export type ChangeAction = 'WORD' | 'WITHDRAW' | 'REPLACE' | 'REMOVE';

/** What a change set does with one record. */
export interface ChangeRow {
  changeSetId: string;
  recordId: string;
  kind: RecordKindName;
  slug: string;
  action: ChangeAction;
  baseEditionId: string | null;
  base: RecordContent | null;
  draft: RecordContent | null;
  explanation: LocalizedText | null;
  successorId: string | null;
  minor: boolean;
  revision: number;
  editedBy: string;
  editedAt: Date;
}

const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const camelRow = <Row>(row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value as unknown])) as Row;

/** The change set, locked until the transaction ends, so that two steps at once come one after the other. */
export async function lockChangeSet(client: ClientBase, id: string): Promise<ChangeSetRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await client.query<object>('select * from change_set where id = $1 for update', [id]);
  return rows[0] ? camelRow<ChangeSetRow>(rows[0]) : null;
}

export async function changeSetsBy(
  client: ClientBase,
  condition: string,
  parameters: unknown[],
): Promise<ChangeSetRow[]> {
  const { rows } = await client.query<object>(`select * from change_set ${condition}`, parameters);
  return rows.map((row) => camelRow<ChangeSetRow>(row));
}

export async function changesOf(client: ClientBase, changeSetId: string): Promise<ChangeRow[]> {
  const sql = 'select * from change where change_set_id = $1 order by edited_at, record_id';
  const { rows } = await client.query<object>(sql, [changeSetId]);
  return rows.map((row) => camelRow<ChangeRow>(row));
}

export async function changeOf(client: ClientBase, changeSetId: string, recordId: string): Promise<ChangeRow | null> {
  const sql = 'select * from change where change_set_id = $1 and record_id = $2';
  const { rows } = await client.query<object>(sql, [changeSetId, recordId]);
  return rows[0] ? camelRow<ChangeRow>(rows[0]) : null;
}

export async function authorsOf(client: ClientBase, changeSetId: string): Promise<string[]> {
  const sql = 'select actor from change_set_author where change_set_id = $1 order by actor';
  return (await client.query<{ actor: string }>(sql, [changeSetId])).rows.map(({ actor }) => actor);
}

/** Sets columns of a change set; its revision counts every step. */
export async function updateChangeSet(client: ClientBase, id: string, columns: Record<string, unknown>): Promise<void> {
  const names = Object.keys(columns);
  const assignments = names.map((name, index) => `${name} = $${index + 2}`).join(', ');
  await client.query(`update change_set set revision = revision + 1, ${assignments} where id = $1`, [
    id,
    ...Object.values(columns),
  ]);
}

export type StoredChange = Pick<
  ChangeRow,
  | 'changeSetId'
  | 'recordId'
  | 'kind'
  | 'slug'
  | 'action'
  | 'baseEditionId'
  | 'base'
  | 'draft'
  | 'explanation'
  | 'successorId'
  | 'minor'
  | 'editedBy'
>;

/** Puts a change into its set, or over the one of the same record there. */
export async function storeChange(client: ClientBase, change: StoredChange): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await client.query(
    `insert into change (change_set_id, record_id, kind, slug, action, base_edition_id, base, draft, explanation, successor_id, minor, edited_by)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9::jsonb, $10, $11, $12)
     on conflict (change_set_id, record_id) do update set action = excluded.action, base_edition_id = excluded.base_edition_id,
       base = excluded.base, draft = excluded.draft, explanation = excluded.explanation, successor_id = excluded.successor_id,
       minor = excluded.minor, edited_by = excluded.edited_by, edited_at = now(), revision = change.revision + 1`,
    [
      change.changeSetId,
      change.recordId,
      change.kind,
      change.slug,
      change.action,
      change.baseEditionId,
      json(change.base),
      json(change.draft),
      json(change.explanation),
      change.successorId,
      change.minor,
      change.editedBy,
    ],
  );
  await client.query('insert into change_set_author (change_set_id, actor) values ($1, $2) on conflict do nothing', [
    change.changeSetId,
    change.editedBy,
  ]);
  await client.query('update change_set set revision = revision + 1 where id = $1', [change.changeSetId]);
}
