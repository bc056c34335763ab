import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { isTold } from '../contact-channel/told-channel.js';
import { organisationsOnDay } from '../organisation/organisation-on-day.js';

/**
 * `select service_id, kind`: the kinds of channel by which each service can be reached on the day: its own, and the general
 * ones of an office that is responsible for it in any role.
 */
export function channelsOfServices(statement: Statement): Sql {
  const [channel, given, office, reached] = [
    statement.alias(),
    statement.alias(),
    statement.alias(),
    statement.alias(),
  ];
  return sql`with ${reached} as materialized (
    select ${channel}.service_id, ${channel}.kind from contact_channel_edition ${channel}
      where ${channel}.service_id is not null and ${isTold(channel, statement)}
    union
    select ${given}.service_id, ${channel}.kind from contact_channel_edition ${channel}
      join (${organisationsOnDay(statement)}) ${office} on ${office}.id = ${channel}.organisation_id
      join responsibility_edition ${given} on ${given}.organisation_id = ${office}.named
      where ${channel}.service_id is null and ${isTold(channel, statement)} and ${statement.inForce(given)} and ${statement.validToday(given)})
    select service_id, kind from ${reached}`;
}
