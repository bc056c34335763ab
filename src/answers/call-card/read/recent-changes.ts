import type { ColumnField } from '../../../platform/read/read-model.js';
import type { Given } from '../../../platform/read/plan/given.js';
import type { Statement } from '../../../platform/read/statement.js';
import { literal, sql, word, type Sql } from '../../../platform/sql/sql.js';

/** Days for which changes are reported. */
const days = 14;

const isMinor = (document: Sql): Sql =>
  sql`exists (select from change c where c.change_set_id = ${document}.change_set_id and c.record_id = ${document}.record_id and c.minor)`;

/** The content without parts that the reader may not see (internal notes, editors' remarks). */
function readable(document: Sql, { readOptions }: Statement): Sql {
  if (readOptions.internal) return document;
  return sql`((${document} - 'remarks') || jsonb_build_object('notes', (
    select coalesce(jsonb_agg(n), '[]') from jsonb_array_elements(coalesce(${document} -> 'notes', '[]')) n where n ->> 'visibility' = 'PUBLIC')))`;
}

/** Keys whose values differ between two objects. */
const differing = (before: Sql, after: Sql): Sql =>
  sql`select coalesce(a.key, b.key) as key from jsonb_each(${after}) a full join jsonb_each(${before}) b on a.key = b.key where a.value is distinct from b.value`;

const changedKeys = (statement: Statement): Sql => {
  const [before, after] = [readable(sql`b.document`, statement), readable(sql`d.document`, statement)];
  const texts = differing(sql`coalesce(b.document -> 'texts', '{}')`, sql`coalesce(d.document -> 'texts', '{}')`);
  return sql`array(
    select k.key from (${differing(before, after)}) k where k.key <> 'texts'
    union all select 'texts.' || t.key from (${texts}) t order by 1)`;
};

/**
 * Differences between each edition of a record that came into force in the 14 days before a moment and the edition
 * before it, without minor edits. A first edition counts as new only when somebody published it, not when it was loaded
 * from seeds.
 */
export const recentChanges = (
  table: 'service' | 'organisation',
  at: Given,
  subject: (row: Sql) => Sql,
): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => {
    const moment = statement.bind(at, 'timestamptz');
    return sql`(select coalesce(json_agg(x), '[]') from (
      select lower(e.in_force) as "changedAt", ${subject(row)} as subject, b.document is null as "isNew",
        case when b.document is null then '{}' else ${changedKeys(statement)} end as keys,
        ${statement.readOptions.internal ? sql`s.reason` : sql`null`} as reason
      from ${word(table)}_edition e
      join edition_document d on d.kind = ${literal(table)} and d.edition_id = e.edition_id
      left join change_set s on s.id = d.change_set_id
      left join lateral (
        select o.document from ${word(table)}_edition p join edition_document o on o.kind = ${literal(table)} and o.edition_id = p.edition_id
        where p.${word(table)}_id = e.${word(table)}_id and lower(p.in_force) < lower(e.in_force) order by lower(p.in_force) desc limit 1) b on true
      where e.${word(table)}_id = ${row}.${word(table)}_id and lower(e.in_force) > ${moment} - interval '${literal(days)} days'
        and lower(e.in_force) <= least(${moment}, ${statement.moment()})
        and (b.document is not null or d.change_set_id is not null) and not ${isMinor(sql`d`)}
      order by lower(e.in_force) desc) x)`;
  },
});
