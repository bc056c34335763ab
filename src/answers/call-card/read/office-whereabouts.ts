import { placeTable } from '../../../catalogue/place/place.read-model.js';
import { downwards, upwards } from '../../../catalogue/record/hierarchy.js';
import type { ColumnField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { placesAround, placesNamedBy, type PlaceRef } from '../../../catalogue/place/place-ref.js';

/** `select id` of the requested place and its borough, with all places inside them. */
function quarter(place: PlaceRef, statement: Statement): Sql {
  const [above, edition] = [statement.alias(), statement.alias()];
  const starts = sql`select ${above}.id from ${upwards(placeTable, placesNamedBy(place, statement), statement)} ${above}
    join place_edition ${edition} on ${edition}.place_id = ${above}.id and ${statement.inForce(edition)}
    where ${above}.distance = 0 or ${edition}.kind = 'BOROUGH'`;
  return sql`select id from ${downwards(placeTable, starts, statement)} quarter`;
}

/**
 * How near an office is to the requested place, by its visiting addresses. Few addresses name more than their city, so
 * the postal code identifies the borough, except in another city: Bremen's ports share Bremerhaven's postal codes.
 */
export const officeNearness = (place: PlaceRef): ColumnField => ({
  kind: 'column',
  sql: (office, statement) => {
    const asked = place.postalCode ? statement.bind(place.postalCode, 'text') : sql`null`;
    const codes = sql`select c.postal_code from place_postal_code c join place_edition p on p.edition_id = c.edition_id
      and ${statement.inForce(sql`p`)} where p.place_id in (${quarter(place, statement)})`;
    return sql`(select coalesce(max(case when a.postal_code = ${asked} then 2
        when a.place_id in (${quarter(place, statement)}) then 1
        when a.postal_code in (${codes}) and (a.place_id is null or a.place_id in (${placesAround(place, statement)})) then 1
        else 0 end), 0)
      from address a where a.edition_id = ${office}.edition_id and a.kind in ('VISITOR', 'STREET') and ${statement.validToday(sql`a`)})`;
  },
});

/** Names of the municipalities that contain the requested place; several while the place is ambiguous. */
export const municipalityNames = (place: PlaceRef): ColumnField => ({
  kind: 'column',
  sql: (_, statement) => sql`(select coalesce(json_agg(m.name), '[]') from place_edition m
    where m.kind = 'MUNICIPALITY' and ${statement.inForce(sql`m`)} and m.place_id in (${placesAround(place, statement)}))`,
});
