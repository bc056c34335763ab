import { containing } from '../../catalogue/place/place-hierarchy.js';
import { placeTable } from '../../catalogue/place/place.read-model.js';
import { downwards } from '../../catalogue/record/hierarchy.js';
import type { Statement } from '../../platform/read/statement.js';
import { literal, sql, word, type Sql } from '../../platform/sql/sql.js';
import { leikaListPrefix } from './catalogue-surroundings.js';

/** SQL: number of responsibilities that refer to the parent record. */
const responsible = (column: 'service_id' | 'organisation_id', parent: Sql, row: Sql, statement: Statement): Sql =>
  sql`${row}.${word(column)} = ${parent}.${word(column)} and ${statement.inForce(row)} and ${statement.validToday(row)}`;

export function responsibilitiesOf(column: 'service_id' | 'organisation_id', parent: Sql, statement: Statement): Sql {
  const row = statement.alias();
  return sql`(select count(*) from responsibility_edition ${row} where ${responsible(column, parent, row, statement)})`;
}

/** SQL: identifiers of the record that another of its kind bears too. */
export function sharedIdentifiers(record: Sql, statement: Statement): Sql {
  const [own, other] = [statement.alias(), statement.alias()];
  return sql`(select coalesce(json_agg(json_build_object('agency', ${own}.agency, 'value', ${own}.value, 'other', r.slug) order by r.slug), '[]')
    from external_identifier ${own}
    join external_identifier ${other} on ${other}.kind = ${own}.kind and ${other}.agency = ${own}.agency
      and ${other}.value = ${own}.value and ${other}.record_id <> ${own}.record_id and ${statement.inForce(other)}
    join record r on r.id = ${other}.record_id
    where ${own}.record_id = ${record} and ${statement.inForce(own)})`;
}

/** SQL: retired LeiKa keys of the service. */
export function retiredKeys(service: Sql, statement: Statement): Sql {
  const key = statement.alias();
  const entry = statement.alias();
  return sql`array(select ${key}.leika_key from service_leika ${key} where ${key}.edition_id = ${service}.edition_id and exists (
    select from code_list_entry ${entry} where starts_with(${entry}.list_uri, ${literal(leikaListPrefix)})
    and ${entry}.code = ${key}.leika_key and upper(${entry}.valid) <= ${statement.day()}))`;
}

/** SQL counterpart of `isReachable`. */
const reachable = (row: Sql, statement: Statement): Sql =>
  sql`${statement.inForce(row)} and ${statement.validToday(row)} and ${row}.visibility = 'PUBLIC'
   and (${row}.value ~ '\\S' or ${row}.kind in ('COUNTER', 'LETTER'))`;

export function countReachableOfOrganisation(organisation: Sql, statement: Statement): Sql {
  const row = statement.alias();
  return sql`(select count(*) from contact_channel_edition ${row}
    where ${row}.organisation_id = ${organisation}.organisation_id and ${reachable(row, statement)})`;
}

/** SQL: channels of the service, general channels of its offices, and its online services. */
export function countReachableOfService(service: Sql, statement: Statement): Sql {
  const [own, office, given, online] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  return sql`((select count(*) from contact_channel_edition ${own}
      where ${own}.service_id = ${service}.service_id and ${reachable(own, statement)})
    + (select count(*) from contact_channel_edition ${office} where ${office}.service_id is null and ${reachable(office, statement)}
      and ${office}.organisation_id in (select ${given}.organisation_id from responsibility_edition ${given}
        where ${responsible('service_id', service, given, statement)}))
    + (select count(*) from responsibility_edition ${online}
      where ${online}.online_service_id is not null and ${responsible('service_id', service, online, statement)}))`;
}

/** SQL: responsibilities of the service by initials. */
export function initialsOf(service: Sql, statement: Statement): Sql {
  const [given, other] = [statement.alias(), statement.alias()];
  const line = containing(sql`select ${given}.place_id`, statement);
  return sql`(select coalesce(json_agg(json_build_object('place', place.slug, 'role', ${given}.role, 'from', ${given}.initial_from,
      'to', ${given}.initial_to, 'otherwiseCovered', exists (select from responsibility_edition ${other}
        where ${other}.role = ${given}.role and ${other}.place_id in (select line.id from ${line} line)
          and coalesce(${other}.condition_kind not in ('NAME_INITIAL', 'OTHER'), true)
          and ${responsible('service_id', service, other, statement)}))), '[]')
    from responsibility_edition ${given} join record place on place.id = ${given}.place_id
    where ${given}.initial_from is not null and ${responsible('service_id', service, given, statement)})`;
}

/** SQL counterpart of `hasHours`. */
const tellsWhen = (hours: Sql): Sql =>
  sql`(${hours}.appointment = 'REQUIRED' or exists (select from opening_range where opening_hours_id = ${hours}.id)
    or exists (select from opening_exception where opening_hours_id = ${hours}.id and not closed))`;

export function hoursOfChannels(organisation: Sql, statement: Statement): Sql {
  const [hours, channel] = [statement.alias(), statement.alias()];
  return sql`(select count(*) from opening_hours ${hours}
    join contact_channel_edition ${channel} on ${channel}.edition_id = ${hours}.contact_channel_edition_id
    where ${channel}.organisation_id = ${organisation}.organisation_id and ${statement.inForce(channel)} and ${tellsWhen(hours)})`;
}

/** SQL: areas of the service that are not covered by responsibilities. */
export function openAreas(service: Sql, statement: Statement): Sql {
  const [area, given, child] = [statement.alias(), statement.alias(), statement.alias()];
  const isGiven = (place: Sql): Sql =>
    sql`exists (select from responsibility_edition ${given} where ${given}.place_id = ${place} and ${responsible('service_id', service, given, statement)})`;
  const start = sql`select ${area}.place_id`;
  const isOpen = (below: Sql): Sql => sql`${statement.validToday(below)} and not ${isGiven(sql`${below}.place_id`)}`;
  return sql`(select coalesce(json_agg(r.slug), '[]') from service_area ${area} join record r on r.id = ${area}.place_id
    where ${area}.edition_id = ${service}.edition_id and ${responsibilitiesOf('service_id', service, statement)} > 0
    and not exists (select from ${containing(start, statement)} line where ${isGiven(sql`line.id`)})
    and exists (select from ${downwards(placeTable, start, statement, isOpen)} open
      where not exists (select from place_edition ${child}
        where ${child}.parent_id = open.id and ${statement.inForce(child)} and ${statement.validToday(child)})))`;
}

/** SQL: the municipality that a place lies in, or is. */
const municipalityOf = (place: Sql, statement: Statement): Sql =>
  sql`(select around.id from ${containing(sql`select ${place}.place_id`, statement)} around
    where around.kind in ('MUNICIPALITY', 'UNINCORPORATED') order by around.distance limit 1)`;

const liesIn = (part: Sql, whole: Sql, statement: Statement): Sql =>
  sql`${whole}.place_id in (select line.id from ${containing(sql`select ${part}.place_id`, statement)} line)`;

/** SQL counterpart of `Streets.beside`. */
export function addressesBeside(place: Sql, statement: Statement): Sql {
  const [own, range, other] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`(select coalesce(json_agg(json_build_object('place', r.slug, 'range', json_strip_nulls(json_build_object(
      'street', ${range}.street, 'from', ${range}.number_from, 'to', ${range}.number_to, 'parity', ${range}.parity,
      'postalCode', ${range}.postal_code))) order by r.slug, ${range}.position), '[]')
    from place_address_range ${range}
    join place_edition ${other} on ${other}.edition_id = ${range}.edition_id
      and ${statement.inForce(other)} and ${statement.validToday(other)}
    join record r on r.id = ${other}.place_id
    where ${range}.street_key in (select ${own}.street_key from place_address_range ${own}
        where ${own}.edition_id = ${place}.edition_id)
      and ${statement.validToday(place)}
      and not ${liesIn(place, other, statement)} and not ${liesIn(other, place, statement)}
      and ${municipalityOf(other, statement)} = ${municipalityOf(place, statement)})`;
}
