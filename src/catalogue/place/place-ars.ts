import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/**
 * SQL: the regional key (ARS) of places whose ids `starts` selects: of each its own or that of the nearest place around it
 * that has one, and of several what they have in common: the key, else the Land. Null when nothing is. Each place is looked
 * up once, as in `containing`, and the walk ends at the first key.
 */
export function commonArs(starts: Sql, statement: Statement): Sql {
  const [line, start, place] = [statement.alias(), statement.alias(), statement.alias()];
  const edition = (id: Sql): Sql =>
    sql`(select ${place}.ars, ${place}.parent_id from place_edition ${place}
      where ${place}.place_id = ${id} and ${statement.inForce(place)} limit 1) ${place}`;
  return sql`(with recursive ${line} (distance, ars, above) as (
      select 0, ${place}.ars, ${place}.parent_id from (${starts}) ${start} (id) cross join lateral ${edition(sql`${start}.id`)}
      union all
      select ${line}.distance + 1, ${place}.ars, ${place}.parent_id from ${line} cross join lateral ${edition(sql`${line}.above`)}
      where ${line}.ars is null and ${line}.distance < 20)
    select case when count(distinct ars) = 1 then min(ars)
      when count(distinct left(ars, 2)) = 1 then rpad(left(min(ars), 2), 12, '0') end
    from ${line} where ars is not null)`;
}
