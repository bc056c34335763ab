import type { ClientBase } from 'pg';
import { editionForms } from './edition-forms.js';
import { recordKindOf, type RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';

/** Published state of a record, and whether a later one is scheduled. */
export interface RecordState {
  recordId: string;
  slug: string;
  editionId: string;
  document: RecordContent;
  /** Whether a later edition or an end is scheduled. */
  scheduledLater: boolean;
}

// Not now(): a transaction that waited for another publication must see its result.
const stateSql = (table: string) => `
  select r.id as "recordId", r.slug, e.edition_id::text as "editionId", d.document,
    not upper_inf(e.in_force) as "scheduledLater"
  from record r
  join ${table}_edition e on e.${table}_id = r.id and e.in_force @> clock_timestamp()
  join edition_document d on d.kind = '${table}' and d.edition_id = e.edition_id`;

/** State of a record; null when no edition is in force. */
export async function stateOf(client: ClientBase, kind: RecordKindName, recordId: string): Promise<RecordState | null> {
  const { table } = editionForms[kind];
  const sql = `${stateSql(table)} where r.id = $1 and r.kind = $2`;
  const { rows } = await client.query<RecordState>(sql, [recordId, recordKindOf[kind]]);
  return rows[0] ?? null;
}

/** Document of an edition; null when it has not begun or was unscheduled. */
export async function begunDocument(
  client: ClientBase,
  kind: RecordKindName,
  recordId: string,
  editionId: string,
): Promise<RecordContent | null> {
  const { table } = editionForms[kind];
  const sql = `select d.document from edition_document d
    join ${table}_edition e on e.edition_id = d.edition_id and lower(e.in_force) <= clock_timestamp()
    where d.kind = '${table}' and d.record_id = $1 and d.edition_id::text = $2`;
  return (await client.query<{ document: RecordContent }>(sql, [recordId, editionId])).rows[0]?.document ?? null;
}

/** Whether the slug is taken by a record of this kind, in force or not. */
export async function isSlugTaken(client: ClientBase, kind: RecordKindName, slug: string): Promise<boolean> {
  const sql = 'select from record where kind = $1 and slug = $2';
  return ((await client.query(sql, [recordKindOf[kind], slug])).rowCount ?? 0) > 0;
}

/** Whether an edition of the record is in force or scheduled. */
export async function isInForceOrPlanned(client: ClientBase, kind: RecordKindName, recordId: string): Promise<boolean> {
  const { table } = editionForms[kind];
  const sql = `select from ${table}_edition where ${table}_id = $1 and (upper_inf(in_force) or upper(in_force) > clock_timestamp())`;
  return ((await client.query(sql, [recordId])).rowCount ?? 0) > 0;
}

/** Serialises publications of the same records. */
export async function lockRecords(client: ClientBase, recordIds: readonly string[]): Promise<void> {
  for (const id of [...recordIds].sort()) {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  }
}
