import { literal, sql, word, type Sql } from '../../../platform/sql/sql.js';
import type { RecordKind } from '../record-id.js';
import type { LoadTarget } from './load-target.js';

/** Takes back who bears what from the moment on ($2). */
const takeBack = sql`
  with unbegun as (delete from external_identifier where record_id = any($1) and lower(in_force) >= $2::timestamptz)
  update external_identifier set in_force = tstzrange(lower(in_force), $2::timestamptz)
    where record_id = any($1) and in_force @> $2::timestamptz and coalesce(lower(in_force) < $2::timestamptz, true)`
  .text;

/** Who bears what from the moment on, as the editions say; the last one goes on after its end. */
const planned = (table: Sql): Sql => sql`
  select e.record_id, i.agency, i.value, coalesce(i.derived, false) as derived,
    unnest(range_agg(tstzrange(greatest(e.begins, $2::timestamptz), case when not e.is_last then e.ends end))) as span
  from (
    select d.record_id, d.document, lower(e.in_force) as begins, upper(e.in_force) as ends,
      lower(e.in_force) = max(lower(e.in_force)) over (partition by d.record_id) as is_last
    from ${table}_edition e
    join edition_document d on d.kind = ${literal(table.text)} and d.edition_id = e.edition_id
    where d.record_id = any($1) and not isempty(e.in_force)) e
  cross join lateral jsonb_to_recordset(e.document -> 'identifiers') i (agency text, value text, derived boolean)
  where e.is_last or e.ends > $2::timestamptz
  group by 1, 2, 3, 4`;

const bear = (table: Sql): string =>
  sql`
  with planned as (${planned(table)}), prolonged as (
    update external_identifier i set in_force = tstzrange(lower(i.in_force), upper(p.span)) from planned p
    where i.record_id = p.record_id and i.agency = p.agency and i.value = p.value and i.derived = p.derived
      and upper(i.in_force) = $2::timestamptz and lower(p.span) = $2::timestamptz
    returning i.record_id, i.agency, i.value, i.derived)
  insert into external_identifier (record_id, kind, agency, value, derived, shared, in_force)
  select p.record_id, $3, p.agency, p.value, p.derived,
    exists (select from external_identifier i
      where i.record_id = p.record_id and i.agency = p.agency and i.value = p.value and i.shared), p.span
  from planned p where lower(p.span) > $2::timestamptz or not exists (select from prolonged i
    where i.record_id = p.record_id and i.agency = p.agency and i.value = p.value and i.derived = p.derived)`.text;

/** A kind of record and the table that its editions are in. */
interface Kept {
  recordKind: RecordKind;
  table: string;
}

/**
 * Writes who bears which identifier from the moment on, by the editions in force and to come. What a record gives up is
 * free for the others of the same write.
 */
export async function writeIdentifiers(
  { client, seenBefore, moment }: Pick<LoadTarget, 'client' | 'seenBefore' | 'moment'>,
  { recordKind, table }: Kept,
  recordIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(recordIds)];
  const known = ids.filter((id) => seenBefore.has(id));
  if (known.length > 0) await client.query(takeBack, [known, moment]);
  await client.query(bear(word(table)), [ids, moment, recordKind]);
}
