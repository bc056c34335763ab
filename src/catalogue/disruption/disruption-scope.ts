import type { Statement } from '../../platform/read/statement.js';

/** `select id` of the organisation and its ancestors. */
const organisationAndAbove = (organisation: string, statement: Statement): string =>
  `with recursive line (id) as (
    select ${organisation}
    union
    select above.parent_id from line join organisation_edition above on above.organisation_id = line.id and ${statement.inForce('above')}
  ) select id from line where id is not null`;

/** `select id` of the places of the query and their ancestors. */
const placesAndAbove = (places: string, statement: Statement): string =>
  `with recursive line (id) as (
    ${places}
    union
    select above.parent_id from line join place_edition above on above.place_id = line.id and ${statement.inForce('above')}
  ) select id from line where id is not null`;

const areasOf = (service: string): string =>
  `select area.place_id from service_area area where area.edition_id = ${service}.edition_id`;

/** `select place_id` of the organisation's addresses on the day. */
const addressesOf = (organisation: string, statement: Statement): string =>
  `select address.place_id from address join organisation_edition home on home.edition_id = address.edition_id
    where home.organisation_id = ${organisation} and ${statement.inForce('home')} and ${statement.validToday('address')}`;

/** Condition: the disruption concerns a place only. */
export const namesOnlyPlace = (disruption: string): string =>
  `num_nonnulls(${disruption}.service_id, ${disruption}.organisation_id, ${disruption}.contact_channel_id) = 0`;

/** Condition: the disruption concerns the service (service_edition): it names the service, or a place that contains one of its areas. */
export const concernsService = (disruption: string, service: string, statement: Statement): string =>
  `(${disruption}.service_id = ${service}.service_id
    or ${namesOnlyPlace(disruption)} and ${disruption}.place_id in (${placesAndAbove(areasOf(service), statement)}))`;

/** Condition: the disruption concerns the organisation (organisation_edition): it names the organisation, an ancestor, or its place. */
export function concernsOrganisation(disruption: string, organisation: string, statement: Statement): string {
  const own = `${organisation}.organisation_id`;
  const isHere = `${disruption}.place_id in (${placesAndAbove(addressesOf(own, statement), statement)})`;
  return `(${disruption}.organisation_id = ${own}
    or ${disruption}.contact_channel_id is null and (${disruption}.place_id is null or ${isHere})
      and ${disruption}.organisation_id in (${organisationAndAbove(own, statement)})
    or ${namesOnlyPlace(disruption)} and ${isHere})`;
}

/** Condition: the disruption concerns the channel (contact_channel_edition): it names the channel, or only its owner. */
export function concernsChannel(disruption: string, channel: string, statement: Statement): string {
  const organisation = `${channel}.organisation_id`;
  const place = `${disruption}.place_id`;
  return `(${disruption}.contact_channel_id = ${channel}.contact_channel_id
    or ${disruption}.contact_channel_id is null
      and (${disruption}.service_id is null or ${disruption}.service_id = ${channel}.service_id)
      and (${disruption}.organisation_id is null or ${disruption}.organisation_id in (${organisationAndAbove(organisation, statement)}))
      and (${place} is null or ${place} in (${placesAndAbove(addressesOf(organisation, statement), statement)})))`;
}
