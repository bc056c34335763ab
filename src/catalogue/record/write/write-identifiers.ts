import { sql } from '../../../platform/sql/sql.js';
import type { RecordContent } from '../record-content.js';
import type { RecordKind } from '../record-id.js';
import type { LoadTarget } from './load-target.js';

/** A record and what its new edition says. */
export interface WrittenRecord {
  recordId: string;
  record: RecordContent;
}

const given = sql`json_to_recordset($1) as given (record_id uuid, agency text, value text, derived boolean)`;

/** Identifiers that a new edition does not name any more: borne until the moment, and free from then on. */
const endOmitted = sql`
  with omitted as (
    select i.ctid as place, lower(i.in_force) >= $3::timestamptz as is_unbegun from external_identifier i
    where i.record_id = any($2) and upper_inf(i.in_force) and not exists (
      select from ${given} where given.record_id = i.record_id and given.agency = i.agency and given.value = i.value and given.derived = i.derived)
  ), unbegun as (delete from external_identifier where ctid in (select place from omitted where is_unbegun))
  update external_identifier set in_force = tstzrange(lower(in_force), $3::timestamptz)
    where ctid in (select place from omitted where not coalesce(is_unbegun, false))`.text;

const addNew = sql`
  insert into external_identifier (record_id, kind, agency, value, derived, shared, in_force)
  select given.record_id, $2, given.agency, given.value, given.derived,
    exists (select from external_identifier i where i.record_id = given.record_id and i.agency = given.agency
      and i.value = given.value and i.shared and i.in_force @> $3::timestamptz - interval '1 ms'),
    tstzrange($3::timestamptz, null) from ${given}
  where not exists (select from external_identifier i where i.record_id = given.record_id and i.agency = given.agency
    and i.value = given.value and i.derived = given.derived and upper_inf(i.in_force))`.text;

/** Writes who bears which identifier from the moment on; what all editions of the write omit is free for the others. */
export async function writeIdentifiers(
  { client, seenBefore, moment }: LoadTarget,
  kind: RecordKind,
  written: readonly WrittenRecord[],
): Promise<void> {
  const rows = written.flatMap(({ recordId, record }) =>
    (record.identifiers ?? []).map(({ agency, value, derived = false }) => ({
      record_id: recordId,
      agency,
      value,
      derived,
    })),
  );
  const named = JSON.stringify(rows);
  const known = written.map(({ recordId }) => recordId).filter((id) => seenBefore.has(id));
  if (known.length > 0) await client.query(endOmitted, [named, known, moment]);
  if (rows.length === 0) return;
  await client.query(addNew, [named, kind, moment]);
}

/** Takes back what editions that have not begun would change. */
export async function forgetScheduledIdentifiers(
  { client }: Pick<LoadTarget, 'client'>,
  recordIds: readonly string[],
): Promise<void> {
  await client.query('delete from external_identifier where record_id = any($1) and lower(in_force) > now()', [
    recordIds,
  ]);
  await client.query(
    `update external_identifier set in_force = tstzrange(lower(in_force), null)
     where record_id = any($1) and in_force @> now() and not upper_inf(in_force)`,
    [recordIds],
  );
}
