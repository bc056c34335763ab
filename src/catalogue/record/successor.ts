import type { Statement } from '../../platform/read/statement.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';

/** Edition tables of records that are succeeded by others (`succeeded_by_id`), and the column of the days on which they exist. */
interface Succession {
  table: Sql;
  recordColumn: Sql;
  period: 'active' | 'valid';
}

/**
 * SQL: id of the record that stands for another on the day: itself while it exists; after its end the successor that
 * exists, over several successions; null when there is none, or when it has not begun.
 */
export function standingOnDay(record: Sql, { table, recordColumn, period }: Succession, statement: Statement): Sql {
  const [line, edition, standing] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`(with recursive ${line} (id, distance) as (
      select ${record}, 0
      union all
      select ${edition}.succeeded_by_id, ${line}.distance + 1 from ${line}
      join ${table} ${edition} on ${edition}.${recordColumn} = ${line}.id and ${statement.inForce(edition)}
      where ${edition}.succeeded_by_id is not null and upper(${edition}.${word(period)}) <= ${statement.day()} and ${line}.distance < 20
    ) select ${line}.id from ${line}
    join ${table} ${standing} on ${standing}.${recordColumn} = ${line}.id and ${statement.inForce(standing)}
      and ${statement.validToday(standing, period)}
    order by ${line}.distance limit 1)`;
}
