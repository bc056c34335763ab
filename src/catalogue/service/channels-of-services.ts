import type { Statement } from '../../platform/read/statement.js';
import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import { isTold } from '../contact-channel/told-channel.js';
import { organisationOnDay } from '../organisation/organisation-on-day.js';

/** A row of channels that is one of an office for all its services, and that tells what is asked about. */
type GeneralChannel = (channel: Sql) => Sql;

const generalChannel =
  (statement: Statement, kind?: Sql): GeneralChannel =>
  (channel) =>
    sql`${kind ? sql`${channel}.kind = ${kind} and ` : sql``}${channel}.service_id is null
      and ${channel}.organisation_id is not null and ${isTold(channel, statement)}`;

/** `select organisation_id, kind`: the channels of offices on the day. */
const channelsOfOffices = (isMeant: GeneralChannel, statement: Statement): Sql => {
  const channel = statement.alias();
  return sql`select ${channel}.organisation_id, ${channel}.kind from contact_channel_edition ${channel} where ${isMeant(channel)}`;
};

/** `select organisation_id, kind`: of offices that have ended, the channels of those that stand for them on the day. */
function channelsOfEndedOffices(isMeant: GeneralChannel, statement: Statement): Sql {
  const [ended, standing, channel] = [statement.alias(), statement.alias(), statement.alias()];
  return sql`select ${ended}.organisation_id, ${channel}.kind from organisation_edition ${ended}
      cross join lateral (select ${organisationOnDay(sql`${ended}.organisation_id`, statement)} as id offset 0) ${standing}
      join contact_channel_edition ${channel} on ${channel}.organisation_id = ${standing}.id and ${isMeant(channel)}
      where ${ended}.succeeded_by_id is not null and ${statement.inForce(ended)} and upper(${ended}.active) <= ${statement.day()}`;
}

/** With fewer offices than these, their services are found by them. */
const fewOffices = literal(100);

/**
 * Condition: the service can be reached over channels of this kind on the day: its own, or general ones of an office that is
 * responsible for it in any role.
 *
 * Where few offices have such a channel, all services of theirs are found once; else the responsibilities of a service are looked at
 * until one has such an office. "is true" and "offset 0" keep PostgreSQL from searching the sets anew for each service, and from
 * reading all responsibilities.
 */
export function isReachedOver(service: Sql, kind: Sql, statement: Statement): Sql {
  const [own, any, given, channel, office] = [
    statement.alias(),
    statement.alias(),
    statement.alias(),
    statement.alias(),
    statement.alias(),
  ];
  const isMeant = generalChannel(statement, kind);
  const ended = channelsOfEndedOffices(isMeant, statement);
  const offices = sql`select ${office}.organisation_id from (${channelsOfOffices(isMeant, statement)} union all ${ended}) ${office}`;
  const holds = sql`${statement.inForce(given)} and ${statement.validToday(given)}`;
  return sql`(exists (select from contact_channel_edition ${own}
      where ${own}.service_id = ${service}.service_id and ${own}.kind = ${kind} and ${isTold(own, statement)} offset 0)
    or case when (select count(*) from (select from contact_channel_edition ${any}
      where ${any}.kind = ${kind} and ${any}.organisation_id is not null and ${any}.service_id is null limit ${fewOffices}) ${any}) < ${fewOffices}
    then (${service}.service_id in (select ${given}.service_id from responsibility_edition ${given}
      where ${given}.organisation_id = any(array(${offices})) and ${holds})) is true
    else exists (select from responsibility_edition ${given}
      where ${given}.service_id = ${service}.service_id and ${holds}
        and (exists (select from contact_channel_edition ${channel}
          where ${channel}.organisation_id = ${given}.organisation_id and ${isMeant(channel)} offset 0)
          or (${given}.organisation_id in (select ${office}.organisation_id from (${ended}) ${office})) is true) offset 0) end)`;
}

/** `select service_id, kind`: the kinds of channel by which each of these services (`select service_id`) can be reached on the day. */
export function channelsOfServices(services: Sql, statement: Statement): Sql {
  const [own, given, office] = [statement.alias(), statement.alias(), statement.alias()];
  const isMeant = generalChannel(statement);
  return sql`select ${own}.service_id, ${own}.kind from contact_channel_edition ${own}
      where ${own}.service_id in (${services}) and ${isTold(own, statement)}
    union
    select ${given}.service_id, ${office}.kind from responsibility_edition ${given}
      join (${channelsOfOffices(isMeant, statement)} union all ${channelsOfEndedOffices(isMeant, statement)}) ${office}
        on ${office}.organisation_id = ${given}.organisation_id
      where ${given}.service_id in (${services}) and ${statement.inForce(given)} and ${statement.validToday(given)}`;
}
