import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/**
 * Condition: the service (service_edition) is known to be offered at a place: one of its areas or a responsibility covers
 * it. `around` selects the ids of the place and everything that contains it. The answer of `responsibility` says the same.
 */
export function isOfferedAt(service: Sql, around: Sql, statement: Statement): Sql {
  const [area, given] = [statement.alias(), statement.alias()];
  return sql`(exists (select from service_area ${area}
      where ${area}.edition_id = ${service}.edition_id and ${area}.place_id = any(array(${around})))
    or exists (select from responsibility_edition ${given}
      where ${given}.service_id = ${service}.service_id and ${statement.inForce(given)} and ${statement.validToday(given)}
        and ${given}.place_id = any(array(${around}))))`;
}
