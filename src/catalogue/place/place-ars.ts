import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { upwards } from '../record/hierarchy.js';
import { placeTable } from './place.read-model.js';

/**
 * SQL: the regional key (ARS) of places whose ids `starts` selects: of each its own or that of the nearest place around it
 * that has one, and of several what they have in common: the key, else the Land. Null when nothing is.
 */
export function commonArs(starts: Sql, statement: Statement): Sql {
  const [line, place, nearest] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`(select case when count(distinct ${nearest}.ars) = 1 then min(${nearest}.ars)
      when count(distinct left(${nearest}.ars, 2)) = 1 then rpad(left(min(${nearest}.ars), 2), 12, '0') end
    from (
      select distinct on (${line}.origin) ${place}.ars from ${upwards(placeTable, starts, statement)} ${line}
      join place_edition ${place} on ${place}.place_id = ${line}.id and ${statement.inForce(place)}
      where ${place}.ars is not null
      order by ${line}.origin, ${line}.distance
    ) ${nearest})`;
}
