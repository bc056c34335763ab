import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { commonArs } from '../place/place-ars.js';

/**
 * SQL: regional key (ARS) of the place of an organisation's address, the visiting address first: that of the recorded
 * place, else what the places of the postal code have in common; null when it is not known.
 */
export const arsOfAddress = (organisationEdition: Sql, statement: Statement): Sql => {
  const [address, named, ars] = [statement.alias(), statement.alias(), statement.alias()];
  const starts = sql`select ${address}.place_id where ${address}.place_id is not null
    union all
    select ${named}.place_id from place_postal_code c join place_edition ${named} on ${named}.edition_id = c.edition_id
      and ${statement.inForce(named)} and ${statement.validToday(named)}
    where ${address}.place_id is null and c.postal_code = ${address}.postal_code`;
  return sql`(select ${ars}.key from address ${address}
    cross join lateral (select ${commonArs(starts, statement)} as key) ${ars}
    where ${address}.edition_id = ${organisationEdition} and ${statement.validToday(address)} and ${ars}.key is not null
    order by ${address}.kind <> 'VISITOR', ${address}.kind <> 'STREET', ${address}.position
    limit 1)`;
};
