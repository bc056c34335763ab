import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

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
      where ${given}.service_id = ${service}.service_id and ${statement.inForce(given)} and ${statement.validToday(given)})`;
}

/**
 * Condition: the service (service_edition) is known to be offered at a place: it is laid down for it. `around` selects the
 * ids of the place and everything that contains it.
 */
export function isOfferedAt(service: Sql, around: Sql, statement: Statement): Sql {
  const laid = statement.alias();
  return sql`exists (select from ${laidDown(service, statement)} ${laid} where ${laid}.place_id = any(array(${around})))`;
}
