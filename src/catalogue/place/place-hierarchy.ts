import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { upwards } from '../record/hierarchy.js';
import { placeTable } from './place.read-model.js';

/**
 * Condition: the municipality is the same territory as the Land, down to which duties are laid, as in Berlin and Hamburg: it has
 * the ARS of the Land; while one of them has none, it has a name of the Land and is all that lies directly in it. False of a
 * place that is no Land. Both are rows of place_edition.
 */
export function isMunicipalityOfLand(municipality: Sql, land: Sql, statement: Statement): Sql {
  const other = statement.alias();
  return sql`${land}.kind = 'STATE' and ${municipality}.kind = 'MUNICIPALITY'
    and ${statement.inForce(municipality)} and ${statement.validToday(municipality)}
    and (${municipality}.ars = ${land}.ars
      or (${municipality}.ars is null or ${land}.ars is null)
        and ${municipality}.parent_id = ${land}.place_id and ${municipality}.names && ${land}.names
        and not exists (select from place_edition ${other} where ${other}.parent_id = ${land}.place_id
          and ${other}.place_id <> ${municipality}.place_id and ${statement.inForce(other)} and ${statement.validToday(other)}))`;
}

/** SQL: the municipality that is the same territory as a Land; null for all other places. */
export function municipalityOfLand(place: Sql, statement: Statement): Sql {
  const municipality = statement.alias();
  return sql`case when ${place}.kind = 'STATE' then (select ${municipality}.place_id from place_edition ${municipality}
    where ${isMunicipalityOfLand(municipality, place, statement)} limit 1) end`;
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
 * SQL: places and everything that contains them on the day, as rows (origin, id, distance, name, kind). What has ended contains
 * nothing any more; the walk goes on above it. `starts` selects the ids of the places. Each place is looked up once: "limit 1" is
 * true of every step and keeps PostgreSQL, which cannot estimate a recursion, from reading the whole table for it.
 */
export function containing(starts: Sql, statement: Statement): Sql {
  const [line, start, place] = [statement.alias(), statement.alias(), statement.alias()];
  const edition = (id: Sql): Sql =>
    sql`(select ${place}.parent_id, ${place}.name, ${place}.kind, ${statement.validToday(place)} as is_valid from place_edition ${place}
      where ${place}.place_id = ${id} and ${statement.inForce(place)} limit 1) ${place}`;
  return sql`(with recursive ${line} (origin, id, distance, above, name, kind, is_valid) as (
      select ${start}.id, ${start}.id, 0, ${place}.parent_id, ${place}.name, ${place}.kind, true
      from (${starts}) ${start} (id) left join lateral ${edition(sql`${start}.id`)} on true
      union all
      select ${line}.origin, ${line}.above, ${line}.distance + 1, ${place}.parent_id, ${place}.name, ${place}.kind, ${place}.is_valid
      from ${line} cross join lateral ${edition(sql`${line}.above`)} where ${line}.distance < 20
    ) select origin, id, distance, name, kind from ${line} where is_valid)`;
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
