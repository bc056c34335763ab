import { Field, InputType } from 'type-graphql';
import { badInput } from '../../../platform/errors/errors.js';
import { PostalCode } from '../../../platform/graphql/scalars.js';
import type { Statement } from '../../../platform/read/statement.js';
import { every, joined, sql, type Sql } from '../../../platform/sql/sql.js';
import { downwards, upwards } from '../../record/hierarchy.js';
import { municipalityOfLand } from '../place-hierarchy.js';
import { readPlaceName, type WrittenPlace } from '../place-name.rules.js';
import { placeTable } from '../place.read-model.js';
import { readStreet } from './street-address.rules.js';
import { hasPostalCode, isWritten } from '../written-place.js';

@InputType({
  description: 'Anschrift als Verweis auf ein Gebiet: an address, as on a letter; with a postal code, a city, or both.',
})
export class PlaceAddressRef {
  @Field(() => String, {
    description: 'Straße: as people write it, such as "Gröpelinger Heerstr."; the house number may stand behind it.',
  })
  street!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hausnummer: such as "5", "5a" or "12-14"; without it the street as a whole is meant.',
  })
  houseNumber?: string | null;

  @Field(() => PostalCode, { nullable: true, description: 'Postleitzahl: five digits.' })
  postalCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ort: as on a letter, also with its part: "Bremen-Gröpelingen".',
  })
  city?: string | null;
}

/** Where an address may lie by its postal code and city. */
function placeOf({ postalCode, city }: PlaceAddressRef): WrittenPlace {
  const written = readPlaceName(city ?? '');
  const code = postalCode ?? written.postalCode;
  if (code || written.readings.length > 0) return { postalCode: code, readings: written.readings };
  throw badInput('An address needs a postal code or a city besides the street', { reason: 'ADDRESS_INCOMPLETE' });
}

const isMunicipality = (place: Sql): Sql => sql`${place}.kind in ('MUNICIPALITY', 'UNINCORPORATED')`;

const isLocal = (place: Sql): Sql =>
  sql`(${isMunicipality(place)} or ${place}.kind in ('CITY_DISTRICT', 'BOROUGH', 'LOCALITY'))`;

/** `select id` of the place and everything it lies in. */
const around = (place: Sql, statement: Statement): Sql =>
  sql`select id from ${upwards(placeTable, sql`select ${place}`, statement)} line`;

/** `select id` of the place and everything that lies in it. */
const inside = (place: Sql, statement: Statement): Sql =>
  sql`select id from ${downwards(placeTable, sql`select ${place}`, statement)} extent`;

/** `select place_id` of the places that meet a condition on the day. */
const placesThat = (condition: (place: Sql) => Sql, statement: Statement): Sql =>
  sql`select coalesce(${municipalityOfLand(sql`p`, statement)}, p.place_id) as place_id, p.kind from place_edition p
    where ${condition(sql`p`)} and ${statement.inForce(sql`p`)} and ${statement.validToday(sql`p`)}`;

/** Condition: postal codes are recorded for one of the places. */
const hasCodes = (places: Sql, statement: Statement): Sql =>
  sql`exists (select from place_postal_code c join place_edition e using (edition_id)
    where e.place_id in (${places}) and ${statement.inForce(sql`e`)})`;

/**
 * `coded`, `written` and `area`: places with the postal code, those with the name of the city, and what both together mean.
 * On a letter a city is no Land and no Kreis. The name decides alone where no postal codes are recorded for it.
 */
function areaOf(place: WrittenPlace, statement: Statement): Sql {
  const { postalCode, readings } = place;
  const name = readings.length > 0 && { postalCode: null, readings };
  const coded = placesThat((p) => (postalCode ? hasPostalCode(p, postalCode, statement) : sql`false`), statement);
  const written = placesThat((p) => (name ? isWritten(name, p, statement) : sql`false`), statement);
  const both = sql`select c.place_id from coded c where exists (
        select from written w where w.place_id in (${around(sql`c.place_id`, statement)}))
      union select w.place_id from written w where exists (
        select from coded c where c.place_id in (${around(sql`w.place_id`, statement)}))`;
  const area = !name
    ? sql`select place_id from coded`
    : !postalCode
      ? sql`select place_id from written`
      : sql`select place_id from agreed union select w.place_id from written w where not exists (select from agreed)
          and not ${hasCodes(inside(sql`w.place_id`, statement), statement)} and not ${hasCodes(around(sql`w.place_id`, statement), statement)}`;
  return sql`coded as materialized (select distinct place_id from (${coded}) p),
    named as materialized (${written}),
    written as materialized (select distinct place_id from named n
      where ${isLocal(sql`n`)} or not exists (select from named n where ${isLocal(sql`n`)})),
    agreed as materialized (${both}),
    area as materialized (select a.place_id, (
        select line.id from ${upwards(placeTable, sql`select a.place_id`, statement)} line
        join place_edition t on t.place_id = line.id and ${statement.inForce(sql`t`)}
        where ${isMunicipality(sql`t`)} order by line.distance limit 1) as municipality
      from (${area}) a)`;
}

/** Condition: nothing on record speaks against the postal code for the place. */
const mayHaveCode = (place: Sql, code: string, statement: Statement): Sql =>
  sql`(coalesce((select bool_or(c.postal_code = ${statement.bind(code, 'text')})
      from ${upwards(placeTable, sql`select ${place}`, statement)} line
      join place_edition e on e.place_id = line.id and ${statement.inForce(sql`e`)}
      join place_postal_code c on c.edition_id = e.edition_id
      group by line.distance order by line.distance limit 1), not ${hasCodes(inside(place, statement), statement)})
    or exists (select from coded c where c.place_id in (${inside(place, statement)})))`;

/** Condition: the place, in which a range holds the address, goes with the postal code and the city. */
function fits({ postalCode, readings }: WrittenPlace, statement: Statement): Sql {
  const conditions = [
    ...(postalCode ? [sql`(t.has_code or ${mayHaveCode(sql`t.place_id`, postalCode, statement)})`] : []),
    ...(readings.length > 0
      ? [sql`exists (select from written w where w.place_id in (${around(sql`t.place_id`, statement)}))`]
      : []),
  ];
  return sql`(${every(conditions)} or exists (select from area a where t.place_id in (${around(sql`a.place_id`, statement)})))`;
}

/** `asked`: what street and house number mean, for comparison with ranges. */
function asked({ street, houseNumber }: PlaceAddressRef, statement: Statement): Sql {
  const readings = readStreet(street, houseNumber).map(
    ({ street: key, numbers: { first, last, parity } }) =>
      sql`(${statement.bind(key, 'text')}, ${statement.bind(first, 'int')}, ${statement.bind(last, 'int')}, ${statement.bind(parity, 'text')})`,
  );
  return sql`asked (street, first, last, side) as (values ${joined(readings, ', ')})`;
}

/**
 * `select place_id` of the smallest places in which an address may lie, on the day. A municipality has one street of a name
 * in one postal code, so a range that holds all of the address decides there, and in no other municipality. What no range
 * holds may lie wherever postal code and city are; so may what the ranges put elsewhere, and there as well.
 */
function placesAtAddress(address: PlaceAddressRef, statement: Statement): Sql {
  const place = placeOf(address);
  const code = place.postalCode && statement.bind(place.postalCode, 'text');
  const isLargerThanArea = sql`not exists (select from area a where a.place_id in (${around(sql`m.place_id`, statement)}))`;
  return sql`select place_id from (with ${asked(address, statement)}, ${areaOf(place, statement)},
    searched as materialized (
      select distinct m.municipality, below.id as place_id from (select distinct municipality from area) m
      cross join lateral ${downwards(placeTable, sql`select m.municipality where m.municipality is not null`, statement)} below),
    touched as materialized (
      select s.municipality, s.place_id,
        bool_or(r.first <= q.first and q.last <= r.last and r.side in ('ALL', q.side)) as is_whole,
        ${code ? sql`coalesce(bool_or(r.postal_code = ${code}), false)` : sql`false`} as has_code
      from searched s
      join place_edition p on p.place_id = s.place_id and ${statement.inForce(sql`p`)} and ${statement.validToday(sql`p`)}
      join place_address_range r on r.edition_id = p.edition_id
      join asked q on q.street = r.street_key and r.first <= q.last and q.first <= r.last
        and (r.side in ('ALL', q.side) or q.side = 'ALL')
      where ${code ? sql`coalesce(r.postal_code = ${code}, true)` : sql`true`}
      group by 1, 2),
    meant as materialized (
      select t.*, ${fits(place, statement)} as fits from touched t
      where not exists (select from touched s where s.is_whole and s.place_id <> t.place_id
        and t.place_id in (${around(sql`s.place_id`, statement)}))),
    decided as materialized (
      select municipality, bool_or(fits and is_whole) as fits from meant group by 1 having bool_or(is_whole))
    select a.place_id from area a
      where not exists (select from decided d where d.municipality = a.municipality and d.fits)
    union
    select coalesce(a.place_id, m.place_id) from meant m join decided d on d.municipality = m.municipality
      left join area a on m.fits and m.place_id in (${around(sql`a.place_id`, statement)}) and ${isLargerThanArea}
      where m.fits or not d.fits) addressed`;
}

/** Condition: the address may lie in the place, or its city was the place, which does not exist on the day. */
export function isAtAddress(address: PlaceAddressRef, place: Sql, statement: Statement): Sql {
  const written = placeOf(address);
  const wasIt = written.readings.length > 0 ? isWritten(written, place, statement) : sql`false`;
  return sql`(${place}.place_id in (${placesAtAddress(address, statement)}) or not ${statement.validToday(place)} and ${wasIt})`;
}
