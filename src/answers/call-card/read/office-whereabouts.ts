import type { ColumnField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { lineageOf, type PlaceRef } from '../../../catalogue/place/place-ref.js';

const around = (place: PlaceRef, statement: Statement): string =>
  `${lineageOf(place, statement)} select place_id from lineage`;

/** The requested place and its borough, with all places inside them. */
const quarter = (
  place: PlaceRef,
  statement: Statement,
): string => `${lineageOf(place, statement)}, quarter (place_id) as (
    select l.place_id from lineage l join place_edition p on p.place_id = l.place_id and ${statement.inForce('p')}
    where l.distance = 0 or p.kind = 'BOROUGH'
    union
    select p.place_id from quarter q join place_edition p on p.parent_id = q.place_id and ${statement.inForce('p')}
  ) select place_id from quarter`;

/**
 * How near an office is to the requested place, by its visiting addresses. Few addresses name more than their city, so
 * the postal code identifies the borough, except in another city: Bremen's ports share Bremerhaven's postal codes.
 */
export const officeNearness = (place: PlaceRef): ColumnField => ({
  kind: 'column',
  sql: (office, statement) => {
    const asked = place.postalCode ? statement.bind(place.postalCode, 'text') : 'null';
    const codes = `select c.postal_code from place_postal_code c join place_edition p on p.edition_id = c.edition_id
      and ${statement.inForce('p')} where p.place_id in (${quarter(place, statement)})`;
    return `(select coalesce(max(case when a.postal_code = ${asked} then 2
        when a.place_id in (${quarter(place, statement)}) then 1
        when a.postal_code in (${codes}) and (a.place_id is null or a.place_id in (${around(place, statement)})) then 1
        else 0 end), 0)
      from address a where a.edition_id = ${office}.edition_id and a.kind in ('VISITOR', 'STREET') and ${statement.validToday('a')})`;
  },
});

/** Names of the municipalities that contain the requested place; several while the place is ambiguous. */
export const municipalityNames = (place: PlaceRef): ColumnField => ({
  kind: 'column',
  sql: (_, statement) => `(select coalesce(json_agg(m.name), '[]') from place_edition m
    where m.kind = 'MUNICIPALITY' and ${statement.inForce('m')} and m.place_id in (${around(place, statement)}))`,
});
