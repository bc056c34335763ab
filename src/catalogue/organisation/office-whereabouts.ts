import { placeTable } from '../place/place.read-model.js';
import { downwards } from '../record/hierarchy.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { containing } from '../place/place-hierarchy.js';
import {
  placesAround,
  placesNamedBy,
  postalCodeOf,
  quartersOf,
  type AskedPlace,
  type PlaceRef,
} from '../place/place-ref.js';

/** `select id` of the requested place and its borough, with all places inside them. */
const quarter = (place: AskedPlace, statement: Statement): Sql =>
  sql`select id from ${downwards(placeTable, quartersOf(place, statement), statement)} inside`;

/**
 * How near an office is to the requested place, by its visiting addresses. Few addresses name more than their city, so
 * the postal code identifies the borough, except in another city: Bremen's ports share Bremerhaven's postal codes.
 */
export const officeNearness = (place: AskedPlace): ColumnField => ({
  kind: 'column',
  sql: (office, statement) => {
    const code = postalCodeOf(place);
    const asked = code ? statement.bind(code, 'text') : sql`null`;
    const hasItsCode = sql`exists (select from place_postal_code c join place_edition p on p.edition_id = c.edition_id
      and ${statement.inForce(sql`p`)} where c.postal_code = a.postal_code and p.place_id in (select id from quarter))`;
    return sql`(with quarter as materialized (${quarter(place, statement)})
      select coalesce(max(case when a.postal_code = ${asked} then 2
        when a.place_id in (select id from quarter) then 1
        when ${hasItsCode} and (a.place_id is null or a.place_id in (${placesAround(place, statement)})) then 1
        else 0 end), 0)
      from address a where a.edition_id = ${office}.edition_id and a.kind in ('VISITOR', 'STREET') and ${statement.validToday(sql`a`)})`;
  },
});

/** Names of the municipalities that contain the requested place; several while the place is ambiguous. */
export const municipalityNames = (place: AskedPlace): ColumnField => ({
  kind: 'column',
  sql: (_, statement) => sql`(select coalesce(json_agg(m.name), '[]') from place_edition m
    where m.kind = 'MUNICIPALITY' and ${statement.inForce(sql`m`)} and m.place_id in (${placesAround(place, statement)}))`,
});

/** Rows (id, distance): the places that the reference may mean and all that contain them, by the steps up to them. */
export const stepsAround = (place: PlaceRef, statement: Statement): Sql =>
  sql`select id, min(distance) as distance from ${containing(placesNamedBy(place, statement), statement)} around group by id`;

/** Farther than any step in the tree. */
const nowhere = sql`99`;

/**
 * SQL: how far an office is from a place, 0 being nearest: first by `officeNearness`, then by the steps up to the nearest place
 * that contains both. `around` is the name of the rows of `stepsAround`. An address without a place lies in what the places of
 * its postal code have in common; offices of which no address is recorded come last.
 */
export function officeDistance(place: PlaceRef, around: Sql, office: Sql, statement: Statement): Sql {
  const [address, start, line, step] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  const named = statement.alias();
  const starts = sql`select ${address}.place_id where ${address}.place_id is not null
    union all
    select ${named}.place_id from place_postal_code c join place_edition ${named} on ${named}.edition_id = c.edition_id
      and ${statement.inForce(named)} and ${statement.validToday(named)}
    where ${address}.place_id is null and c.postal_code = ${address}.postal_code`;
  const stepsUp = sql`select max(found.steps) as steps from (${starts}) ${start} (place_id) cross join lateral (
      select coalesce(min(${around}.distance), ${nowhere}) as steps
      from ${containing(sql`select ${start}.place_id`, statement)} ${line} join ${around} on ${around}.id = ${line}.id) found`;
  return sql`((2 - ${officeNearness(place).sql(office, statement)}) * 100 + coalesce((
    select min(${step}.steps) from address ${address} cross join lateral (${stepsUp}) ${step}
    where ${address}.edition_id = ${office}.edition_id and ${address}.kind in ('VISITOR', 'STREET')
      and ${statement.validToday(address)}), ${nowhere}))`;
}
