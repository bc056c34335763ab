import type { ClientBase } from 'pg';
import { literal, sql, word } from '../../../platform/sql/sql.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';
import { recordTypes } from '../../record-types.js';

/** Published state of a record. */
export interface RecordState {
  recordId: string;
  slug: string;
  editionId: string;
  document: RecordContent;
}

/** The record's kind and id. */
export interface RecordName {
  kind: RecordKindName;
  recordId: string;
}

// Not now(): a transaction that waited for another publication must see its result.
const stateSql = (kind: RecordKindName): string => {
  const { table } = recordTypes[kind];
  return sql`select r.id as "recordId", r.slug, e.edition_id::text as "editionId", d.document
  from record r
  join ${word(table)}_edition e on e.${word(table)}_id = r.id and e.in_force @> clock_timestamp()
  join edition_document d on d.kind = ${literal(table)} and d.edition_id = e.edition_id
  where r.id = any($1) and r.kind = ${literal(recordTypes[kind].recordKind)}`.text;
};

const hasEndedSql = (kind: RecordKindName): string => {
  const { table } = recordTypes[kind];
  return sql`select ${word(table)}_id as "recordId",
    not bool_or(upper_inf(in_force) or upper(in_force) > clock_timestamp()) as "hasEnded"
  from ${word(table)}_edition where ${word(table)}_id = any($1) and not isempty(in_force) group by 1`.text;
};

/** Runs one statement for records of several kinds: the union of the statements of each kind. */
export async function ofEachKind<Row extends object>(
  client: ClientBase,
  records: readonly RecordName[],
  sqlOf: (kind: RecordKindName) => string,
): Promise<Row[]> {
  if (records.length === 0) return [];
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const sql = kinds.map(sqlOf).join(' union all ');
  return (await client.query<Row>(sql, [[...new Set(records.map(({ recordId }) => recordId))]])).rows;
}

/** States of records by id, in one statement; records that are not in force are missing. */
export async function statesOf(client: ClientBase, records: readonly RecordName[]): Promise<Map<string, RecordState>> {
  const states = await ofEachKind<RecordState>(client, records, stateSql);
  return new Map(states.map((state) => [state.recordId, state]));
}

/** State of a record; null when no edition is in force. */
export async function stateOf(client: ClientBase, kind: RecordKindName, recordId: string): Promise<RecordState | null> {
  return (await statesOf(client, [{ kind, recordId }])).get(recordId) ?? null;
}

/** Whether records that have, or had, editions have ended, by id: neither in force nor scheduled. */
export async function endedOf(client: ClientBase, records: readonly RecordName[]): Promise<Map<string, boolean>> {
  const known = await ofEachKind<{ recordId: string; hasEnded: boolean }>(client, records, hasEndedSql);
  return new Map(known.map(({ recordId, hasEnded }) => [recordId, hasEnded]));
}

/** Document of an edition; null when it is of another record or was unscheduled. */
export async function documentOfEdition(
  client: ClientBase,
  kind: RecordKindName,
  recordId: string,
  editionId: string,
): Promise<RecordContent | null> {
  const { table } = recordTypes[kind];
  const query = sql`select d.document from edition_document d
    join ${word(table)}_edition e on e.edition_id = d.edition_id and not isempty(e.in_force)
    where d.kind = ${literal(table)} and d.record_id = $1 and d.edition_id::text = $2`.text;
  return (await client.query<{ document: RecordContent }>(query, [recordId, editionId])).rows[0]?.document ?? null;
}

/** What a record said last, in force, scheduled or ended. */
export interface LastState {
  slug: string;
  document: RecordContent;
  hasEnded: boolean;
}

async function lastState(
  client: ClientBase,
  kind: RecordKindName,
  named: 'id' | 'slug',
  key: string,
): Promise<LastState | null> {
  const { table, recordKind } = recordTypes[kind];
  const { rows } = await client.query<LastState>(
    sql`select r.slug, d.document, coalesce(upper(e.in_force) <= clock_timestamp(), false) as "hasEnded" from record r
     join ${word(table)}_edition e on e.${word(table)}_id = r.id and not isempty(e.in_force)
     join edition_document d on d.kind = ${literal(table)} and d.edition_id = e.edition_id
     where r.kind = ${literal(recordKind)} and r.${word(named)} = $1 order by lower(e.in_force) desc limit 1`.text,
    [key],
  );
  return rows[0] ?? null;
}

/** Last state of a record; null when it never was in force and is not to be. */
export const lastStateOf = (client: ClientBase, kind: RecordKindName, recordId: string): Promise<LastState | null> =>
  lastState(client, kind, 'id', recordId);

/** The record of this kind that has the slug, in force, scheduled or ended; null when the slug is free. */
export const recordWithSlug = (client: ClientBase, kind: RecordKindName, slug: string): Promise<LastState | null> =>
  lastState(client, kind, 'slug', slug);

/** Whether the slug is taken by a record of this kind, in force or not. */
export const isSlugTaken = async (client: ClientBase, kind: RecordKindName, slug: string): Promise<boolean> =>
  (await recordWithSlug(client, kind, slug)) !== null;

/** Serialises publications of the same records. */
export async function lockRecords(client: ClientBase, recordIds: readonly string[]): Promise<void> {
  // Sorted: two publications take their locks in the same order and cannot deadlock.
  const sql = 'select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest($1::text[]) as id';
  await client.query(sql, [[...recordIds].sort()]);
}
