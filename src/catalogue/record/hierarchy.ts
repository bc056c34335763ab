import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import type { EditionTable } from './edition-table.js';

/** Edition tables of records that have a parent (`parent_id`). */
type Hierarchy = Pick<EditionTable, 'table' | 'recordColumn'>;

/** Number of levels after which a walk ends, in case that a hierarchy is circular. */
const deepest = sql`20`;

/**
 * SQL: records and everything above them, as rows (origin, id, distance), by the editions in force. `starts` selects the
 * ids of the records, whose distance is 0. "limit 1" is true of every step and keeps PostgreSQL, which cannot estimate a
 * recursion, from reading the whole table for it.
 */
export function upwards({ table, recordColumn }: Hierarchy, starts: Sql, statement: Statement): Sql {
  const [line, start, above] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`(with recursive ${line} (origin, id, distance) as (
      select ${start}.id, ${start}.id, 0 from (${starts}) ${start} (id)
      union all
      select ${line}.origin, ${above}.parent_id, ${line}.distance + 1 from ${line}
      cross join lateral (select ${above}.parent_id from ${table} ${above}
        where ${above}.${recordColumn} = ${line}.id and ${statement.inForce(above)} limit 1) ${above}
      where ${above}.parent_id is not null and ${line}.distance < ${deepest}
    ) select origin, id, distance from ${line})`;
}

/**
 * SQL: records and everything below them, as rows (id, distance), by the editions in force. `starts` selects the ids of the
 * records; `goesOn` says of an edition below whether the walk reaches it. "offset 0" has the same end as "limit 1" above: what lies
 * below a record is looked up by its key.
 */
export function downwards(
  { table, recordColumn }: Hierarchy,
  starts: Sql,
  statement: Statement,
  goesOn: (below: Sql) => Sql = () => sql`true`,
): Sql {
  const [reached, start, below] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`(with recursive ${reached} (id, distance) as (
      select ${start}.id, 0 from (${starts}) ${start} (id)
      union
      select ${below}.id, ${reached}.distance + 1 from ${reached}
      cross join lateral (select ${below}.${recordColumn} as id from ${table} ${below}
        where ${below}.parent_id = ${reached}.id and ${statement.inForce(below)} and ${goesOn(below)} offset 0) ${below}
      where ${reached}.distance < ${deepest}
    ) select id, distance from ${reached})`;
}
