import { onlineServicesFor } from '../online-service/online-service.read-model.js';
import { organisationTable } from '../organisation/organisation.read-model.js';
import { placeTable } from '../place/place.read-model.js';
import { upwards } from '../record/hierarchy.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/** `select id` of the organisation and its ancestors. */
const organisationAndAbove = (organisation: Sql, statement: Statement): Sql =>
  sql`select id from ${upwards(organisationTable, sql`select ${organisation}`, statement)} above`;

/** `select id` of the places of the query and their ancestors. */
const placesAndAbove = (places: Sql, statement: Statement): Sql =>
  sql`select id from ${upwards(placeTable, places, statement)} above`;

const areasOf = (service: Sql): Sql =>
  sql`select area.place_id from service_area area where area.edition_id = ${service}.edition_id`;

/** `select place_id` of the organisation's addresses on the day. */
const addressesOf = (organisation: Sql, statement: Statement): Sql =>
  sql`select address.place_id from address join organisation_edition home on home.edition_id = address.edition_id
    where home.organisation_id = ${organisation} and ${statement.inForce(sql`home`)} and ${statement.validToday(sql`address`)}`;

/** Condition: the disruption concerns a place only. */
export const namesOnlyPlace = (disruption: Sql): Sql =>
  sql`num_nonnulls(${disruption}.service_id, ${disruption}.organisation_id, ${disruption}.contact_channel_id,
    ${disruption}.online_service_id) = 0`;

/** Condition: the disruption names the online service of a row, for whatever services and places. */
export const concernsOnlineService = (disruption: Sql, row: Sql): Sql =>
  sql`${disruption}.online_service_id = ${row}.online_service_id`;

/**
 * Condition: the disruption concerns the service (service_edition): it names the service, an online service of it without
 * another service, or nothing but a place that contains one of its areas.
 */
export const concernsService = (disruption: Sql, service: Sql, statement: Statement): Sql =>
  sql`(${disruption}.service_id = ${service}.service_id
    or ${disruption}.service_id is null and ${disruption}.online_service_id in (${onlineServicesFor(service, statement)})
    or ${namesOnlyPlace(disruption)} and ${disruption}.place_id in (${placesAndAbove(areasOf(service), statement)}))`;

/** Condition: the disruption concerns the organisation (organisation_edition): it names the organisation, an ancestor, or its place. */
export function concernsOrganisation(disruption: Sql, organisation: Sql, statement: Statement): Sql {
  const own = sql`${organisation}.organisation_id`;
  const isHere = sql`${disruption}.place_id in (${placesAndAbove(addressesOf(own, statement), statement)})`;
  return sql`(${disruption}.organisation_id = ${own}
    or ${disruption}.contact_channel_id is null and (${disruption}.place_id is null or ${isHere})
      and ${disruption}.organisation_id in (${organisationAndAbove(own, statement)})
    or ${namesOnlyPlace(disruption)} and ${isHere})`;
}

/** Condition: the disruption concerns the channel (contact_channel_edition): it names the channel, or no channel and only its owner. */
export function concernsChannel(disruption: Sql, channel: Sql, statement: Statement): Sql {
  const organisation = sql`${channel}.organisation_id`;
  const place = sql`${disruption}.place_id`;
  return sql`(${disruption}.contact_channel_id = ${channel}.contact_channel_id
    or ${disruption}.contact_channel_id is null and ${disruption}.online_service_id is null
      and (${disruption}.service_id is null or ${disruption}.service_id = ${channel}.service_id)
      and (${disruption}.organisation_id is null or ${disruption}.organisation_id in (${organisationAndAbove(organisation, statement)}))
      and (${place} is null or ${place} in (${placesAndAbove(addressesOf(organisation, statement), statement)})))`;
}
