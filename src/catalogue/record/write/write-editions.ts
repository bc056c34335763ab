import type { ClientBase } from 'pg';
import { sql, word } from '../../../platform/sql/sql.js';
import type { RecordType } from '../record-type.js';
import type { NextId, NumberedTable, Row, Rows } from './rows.js';
import { insertRows, takeIds } from './insert-rows.js';
import type { LoadTarget } from './load-target.js';
import { writeIdentifiers } from './write-identifiers.js';
import type { Contents } from '../contents.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';

/** When an edition is in force, and the set that it comes from. */
export interface Plan {
  /** A timestamptz. */
  from: string;
  /** A timestamptz; null without an end. */
  until: string | null;
  changeSetId: string | null;
}

export interface NewEdition<K extends RecordKindName> {
  record: Contents[K];
  recordId: string;
  contentHash: string;
  /** From the moment of the write on when left out, by the set of the write. */
  plan?: Plan;
}

const planOf = ({ moment, changeSetId }: LoadTarget, { plan }: { plan?: Plan }): Plan =>
  plan ?? { from: moment, until: null, changeSetId };

async function numberParts<K extends RecordKindName>(
  client: ClientBase,
  recordType: RecordType<K>,
  editions: readonly NewEdition<K>[],
): Promise<NextId> {
  const taken: { [table: string]: Iterator<string> } = {};
  for (const [table, count] of Object.entries(recordType.ids ?? {})) {
    const total = editions.reduce((sum, { record }) => sum + count(record), 0);
    taken[table] = (await takeIds(client, table, 'id', total)).values();
  }
  return (table: NumberedTable) => taken[table]!.next().value as string;
}

function merge(all: Rows, rows: Rows): Rows {
  for (const [table, added] of Object.entries(rows)) (all[table] ??= []).push(...added);
  return all;
}

async function writeParts<K extends RecordKindName>(
  target: LoadTarget,
  recordType: RecordType<K>,
  editions: readonly NewEdition<K>[],
  editionIds: readonly string[],
): Promise<void> {
  const { client } = target;
  const { parts } = recordType;
  if (!parts) return;
  const nextId = await numberParts(client, recordType, editions);
  const rows = editions.reduce((all, { record }, at) => merge(all, parts(record, editionIds[at]!, nextId)), {} as Rows);
  for (const [table, added] of Object.entries(rows)) await insertRows(client, table, added);
  const plans = editions.map((edition) => planOf(target, edition));
  await client.query(
    sql`update ${word(recordType.table)}_edition e set in_force = tstzrange(p.begins, p.ends)
      from unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) p (id, begins, ends) where e.edition_id = p.id`
      .text,
    [editionIds, plans.map((plan) => plan.from), plans.map((plan) => plan.until)],
  );
}

const provenanceRows = (record: RecordContent, record_id: string): Row[] =>
  (record.provenance ?? []).map((one, position) => ({
    record_id,
    position,
    source: one.source,
    source_id: one.sourceId,
    licence: one.licence,
    address: one.address,
    seen_on: one.seenOn,
    read_on: one.readOn,
    level: one.level,
    note: one.note,
  }));

/** Provenance belongs to the record, not the edition; of several written together, the first one applies. */
async function replaceProvenance<K extends RecordKindName>(
  { client, seenBefore }: LoadTarget,
  editions: readonly NewEdition<K>[],
): Promise<void> {
  const first = [...new Map([...editions].reverse().map((edition) => [edition.recordId, edition])).values()];
  const ids = first.map(({ recordId }) => recordId).filter((id) => seenBefore.has(id));
  if (ids.length > 0) await client.query('delete from provenance where record_id = any($1::uuid[])', [ids]);
  await insertRows(
    client,
    'provenance',
    first.flatMap(({ record, recordId }) => provenanceRows(record, recordId)),
  );
}

/** Stores the document of each edition, which remains readable independent of the tables. */
async function keepDocuments<K extends RecordKindName>(
  target: LoadTarget,
  recordType: RecordType<K>,
  editions: readonly NewEdition<K>[],
  editionIds: readonly string[],
): Promise<void> {
  const rows = editions.map((edition, at): Row => ({
    kind: recordType.table,
    edition_id: editionIds[at],
    record_id: edition.recordId,
    document: edition.record,
    change_set_id: planOf(target, edition).changeSetId,
    written_at: 'now',
  }));
  await insertRows(target.client, 'edition_document', rows);
}

/** Ends editions at the moment of the write. */
export async function endEditions(
  { client, moment }: LoadTarget,
  table: string,
  editionIds: readonly string[],
): Promise<void> {
  if (editionIds.length === 0) return;
  await client.query(
    sql`update ${word(table)}_edition set in_force = tstzrange(lower(in_force), $2::timestamptz) where edition_id = any($1::bigint[])`
      .text,
    [editionIds, moment],
  );
}

/** Deletes editions that have not begun. */
export async function deleteEditions(client: ClientBase, table: string, editionIds: readonly string[]): Promise<void> {
  if (editionIds.length === 0) return;
  await client.query(sql`delete from ${word(table)}_edition where edition_id = any($1::bigint[])`.text, [editionIds]);
}

/**
 * Puts editions in force and ends the previous ones at the same instant, that of the transaction. An edition with parts
 * is a draft until its parts are inserted, because a published one accepts no more.
 */
export async function writeEditions<K extends RecordKindName>(
  target: LoadTarget,
  recordType: RecordType<K>,
  editions: readonly NewEdition<K>[],
  ended: readonly string[],
): Promise<void> {
  if (editions.length === 0) return;
  const { client } = target;
  const editionIds = await takeIds(client, `${recordType.table}_edition`, 'edition_id', editions.length);
  const inForce = ({ from, until }: Plan): string => (recordType.parts ? 'empty' : `[${from},${until ?? ''})`);
  const editionRows = editions.map((edition, at): Row => ({
    edition_id: editionIds[at],
    [`${recordType.table}_id`]: edition.recordId,
    in_force: inForce(planOf(target, edition)),
    content_hash: edition.contentHash,
    ...recordType.edition(edition.record),
  }));
  await endEditions(target, recordType.table, ended);
  await insertRows(client, `${recordType.table}_edition`, editionRows);
  await writeParts(target, recordType, editions, editionIds);
  await keepDocuments(target, recordType, editions, editionIds);
  await replaceProvenance(target, editions);
  await writeIdentifiers(
    target,
    recordType,
    editions.map(({ recordId }) => recordId),
  );
}
