import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/** Condition: the responsibility is in force and valid on the day. */
const holds = (responsibility: Sql, statement: Statement): Sql =>
  sql`${statement.inForce(responsibility)} and ${statement.validToday(responsibility)}`;

/**
 * SQL: for which places a service (service_edition) is laid down on the day, as rows (place_id, organisation_id): its areas,
 * and its responsibilities with whom they name.
 */
export function laidDown(service: Sql, statement: Statement): Sql {
  const [area, given] = [statement.alias(), statement.alias()];
  return sql`(select ${area}.place_id, null::uuid as organisation_id from service_area ${area}
      where ${area}.edition_id = ${service}.edition_id
    union all
    select ${given}.place_id, ${given}.organisation_id from responsibility_edition ${given}
      where ${given}.service_id = ${service}.service_id and ${holds(given, statement)})`;
}

/**
 * Condition: the service (service_edition) is known to be offered at a place: it is laid down for it. `around` selects the
 * ids of the place and everything that contains it.
 */
export function isOfferedAt(service: Sql, around: Sql, statement: Statement): Sql {
  const laid = statement.alias();
  return sql`exists (select from ${laidDown(service, statement)} ${laid} where ${laid}.place_id = any(array(${around})))`;
}

/**
 * Condition: as `isOfferedAt`, where many services are asked about one place: all that is laid down there is found once. "is true"
 * keeps PostgreSQL from searching it anew for each service.
 */
export function isAmongOffered(service: Sql, around: Sql, statement: Statement): Sql {
  const [near, area, given, offered] = [statement.alias(), statement.alias(), statement.alias(), statement.alias()];
  return sql`(${service}.edition_id in (
    with ${near} as materialized (select array(${around}) as ids)
    select ${area}.edition_id from ${near} join service_area ${area} on ${area}.place_id = any(${near}.ids)
    union all
    select ${offered}.edition_id from ${near} join responsibility_edition ${given} on ${given}.place_id = any(${near}.ids)
      join service_edition ${offered} on ${offered}.service_id = ${given}.service_id
      where ${holds(given, statement)})) is true`;
}
