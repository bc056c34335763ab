import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/** SQL: owners of a service (organisation ids, in order); null when none of its editions is in force. */
export function ownersOfService(service: Sql, statement: Statement): Sql {
  const [edition, given] = [statement.alias(), statement.alias()];
  return sql`(select case when ${edition}.owner_id is not null then array[${edition}.owner_id] else array(
      select ${given}.organisation_id from responsibility_edition ${given}
      where ${given}.service_id = ${edition}.service_id and ${given}.role = 'RESPONSIBLE'
        and ${given}.organisation_id is not null and ${statement.inForce(given)}
      order by ${given}.position, ${given}.responsibility_id) end
    from service_edition ${edition} where ${edition}.service_id = ${service} and ${statement.inForce(edition)})`;
}

/** SQL: ids of the services that an online service serves. */
export function servicesServedBy(onlineService: Sql, statement: Statement): Sql {
  const given = statement.alias();
  return sql`(select distinct ${given}.service_id as id from responsibility_edition ${given}
    where ${given}.online_service_id = ${onlineService} and ${statement.inForce(given)})`;
}
