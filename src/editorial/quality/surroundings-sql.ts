import type { Statement } from '../../platform/read/statement.js';
import { leikaListPrefix } from './catalogue-surroundings.js';

/** SQL: number of responsibilities that refer to the parent record. */
const responsible = (
  column: 'service_id' | 'organisation_id',
  parent: string,
  row: string,
  statement: Statement,
): string => `${row}.${column} = ${parent}.${column} and ${statement.inForce(row)} and ${statement.validToday(row)}`;

export function responsibilitiesOf(
  column: 'service_id' | 'organisation_id',
  parent: string,
  statement: Statement,
): string {
  const row = statement.alias();
  return `(select count(*) from responsibility_edition ${row} where ${responsible(column, parent, row, statement)})`;
}

/** SQL: retired LeiKa keys of the service. */
export function retiredKeys(service: string, statement: Statement): string {
  const key = statement.alias();
  const entry = statement.alias();
  return `array(select ${key}.leika_key from service_leika ${key} where ${key}.edition_id = ${service}.edition_id and exists (
    select from code_list_entry ${entry} where starts_with(${entry}.list_uri, '${leikaListPrefix}')
    and ${entry}.code = ${key}.leika_key and upper(${entry}.valid) <= ${statement.day()}))`;
}

/** SQL counterpart of `isReachable`. */
const reachable = (row: string, statement: Statement): string =>
  `${statement.inForce(row)} and ${statement.validToday(row)} and ${row}.visibility = 'PUBLIC'
   and (${row}.value is not null or ${row}.kind in ('COUNTER', 'LETTER'))`;

export function countReachableOfOrganisation(organisation: string, statement: Statement): string {
  const row = statement.alias();
  return `(select count(*) from contact_channel_edition ${row}
    where ${row}.organisation_id = ${organisation}.organisation_id and ${reachable(row, statement)})`;
}

/** SQL: channels of the service, general channels of its offices, and its online services. */
export function countReachableOfService(service: string, statement: Statement): string {
  const [own, office, given, online] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  return `((select count(*) from contact_channel_edition ${own}
      where ${own}.service_id = ${service}.service_id and ${reachable(own, statement)})
    + (select count(*) from contact_channel_edition ${office} where ${office}.service_id is null and ${reachable(office, statement)}
      and ${office}.organisation_id in (select ${given}.organisation_id from responsibility_edition ${given}
        where ${responsible('service_id', service, given, statement)}))
    + (select count(*) from responsibility_edition ${online}
      where ${online}.online_service_id is not null and ${responsible('service_id', service, online, statement)}))`;
}

export function hoursOfChannels(organisation: string, statement: Statement): string {
  const [hours, channel] = [statement.alias(), statement.alias()];
  return `(select count(*) from opening_hours ${hours}
    join contact_channel_edition ${channel} on ${channel}.edition_id = ${hours}.contact_channel_edition_id
    where ${channel}.organisation_id = ${organisation}.organisation_id and ${statement.inForce(channel)})`;
}

/** SQL: areas of the service that are not covered by responsibilities. */
export function openAreas(service: string, statement: Statement): string {
  const [area, given, up, down] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  const isGiven = (place: string) =>
    `exists (select from responsibility_edition ${given} where ${given}.place_id = ${place} and ${responsible('service_id', service, given, statement)})`;
  const part = (row: string, whole: string) =>
    `${row}.parent_id = ${whole} and ${statement.inForce(row)} and ${statement.validToday(row)}`;
  return `(select coalesce(json_agg(r.slug), '[]') from service_area ${area} join record r on r.id = ${area}.place_id
    where ${area}.edition_id = ${service}.edition_id and ${responsibilitiesOf('service_id', service, statement)} > 0
    and not exists (
      with recursive line (place_id) as (
        select ${area}.place_id
        union select ${up}.parent_id from line join place_edition ${up} on ${up}.place_id = line.place_id
          where ${up}.parent_id is not null and ${statement.inForce(up)})
      select from line where ${isGiven('line.place_id')})
    and exists (
      with recursive open (place_id) as (
        select ${area}.place_id
        union select ${down}.place_id from open join place_edition ${down} on ${part(down, 'open.place_id')}
          where not ${isGiven(`${down}.place_id`)})
      select from open where not exists (select from place_edition ${down} where ${part(down, 'open.place_id')})))`;
}
