import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { upwards } from '../record/hierarchy.js';
import { placeTable } from './place.read-model.js';

/**
 * SQL: the municipality that is the same territory as a Land, down to which duties are laid, as in Berlin and Hamburg: it has
 * the ARS of the Land; while one of them has none, it has a name of the Land and is all that lies directly in it. Null for
 * all other places.
 */
export function municipalityOfLand(place: Sql, statement: Statement): Sql {
  const [municipality, other] = [statement.alias(), statement.alias()];
  return sql`case when ${place}.kind = 'STATE' then (select ${municipality}.place_id from place_edition ${municipality}
    where ${municipality}.kind = 'MUNICIPALITY' and ${statement.inForce(municipality)} and ${statement.validToday(municipality)}
      and (${municipality}.ars = ${place}.ars
        or (${municipality}.ars is null or ${place}.ars is null)
          and ${municipality}.parent_id = ${place}.place_id and ${municipality}.names && ${place}.names
          and not exists (select from place_edition ${other} where ${other}.parent_id = ${place}.place_id
            and ${other}.place_id <> ${municipality}.place_id and ${statement.inForce(other)} and ${statement.validToday(other)}))
    limit 1) end`;
}

/**
 * Condition: the place of this id is valid on the day. A value rather than "exists", so that PostgreSQL looks up the few
 * places of a walk and does not read all of them.
 */
export function isValidPlace(id: Sql, statement: Statement): Sql {
  const place = statement.alias();
  return sql`(select ${statement.validToday(place)} from place_edition ${place}
    where ${place}.place_id = ${id} and ${statement.inForce(place)})`;
}

/**
 * SQL: places and everything that contains them on the day, as rows (origin, id, distance). What has ended contains nothing
 * any more; the walk goes on above it. `starts` selects the ids of the places.
 */
export function containing(starts: Sql, statement: Statement): Sql {
  const line = statement.alias();
  return sql`(select origin, id, distance from ${upwards(placeTable, starts, statement)} ${line}
    where distance = 0 or ${isValidPlace(sql`${line}.id`, statement)})`;
}

/**
 * `select id, name, kind, within` of places in order of their names, the larger of equal names first: what tells them apart up
 * to their municipality (NamedPlace). `places` selects their ids.
 */
export const namedPlaces = (places: Sql, statement: Statement): Sql => {
  const [place, above, container, path] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  const line = upwards(placeTable, sql`select ${place}.place_id`, statement);
  return sql`select ${place}.place_id as id, ${place}.name, ${place}.kind, ${path}.names as within
    from place_edition ${place} cross join lateral (
      select array(
        select ${container}.name::json from ${line} ${above}
        join place_edition ${container} on ${container}.place_id = ${above}.id and ${statement.inForce(container)}
        where ${above}.distance > 0 and ${container}.kind in ('MUNICIPALITY', 'CITY_DISTRICT', 'BOROUGH', 'LOCALITY')
        order by ${above}.distance) as names) ${path}
    where ${place}.place_id in (${places}) and ${statement.inForce(place)}
    order by ${place}.sort_name, cardinality(${path}.names), ${place}.place_id`;
};
