import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { commonArs } from '../place/place-ars.js';
import { validDays } from '../record/valid-days.js';

/**
 * SQL: the regional keys (ARS) of the places of an organisation's addresses, as rows (ars, valid, preference), the visiting
 * address first: of each that of the recorded place, else what the places of the postal code have in common. Addresses of
 *  which it is not known are left out. "offset 0" keeps PostgreSQL from finding the key anew wherever it is named.
 */
function regionsOf(organisationEdition: Sql, statement: Statement): Sql {
  const [address, named, ars] = [statement.alias(), statement.alias(), statement.alias()];
  const starts = sql`select ${address}.place_id where ${address}.place_id is not null
    union all
    select ${named}.place_id from place_postal_code c join place_edition ${named} on ${named}.edition_id = c.edition_id
      and ${statement.inForce(named)} and ${statement.validToday(named)}
    where ${address}.place_id is null and c.postal_code = ${address}.postal_code`;
  return sql`(select ${ars}.key as ars, ${address}.valid,
      row_number() over (order by ${address}.kind <> 'VISITOR', ${address}.kind <> 'STREET', ${address}.position) as preference
    from address ${address} cross join lateral (select ${commonArs(starts, statement)} as key offset 0) ${ars}
    where ${address}.edition_id = ${organisationEdition} and ${ars}.key is not null)`;
}

/** SQL: regional key (ARS) of the address that holds on the day; null when it is not known. */
export function arsOfAddress(organisationEdition: Sql, statement: Statement): Sql {
  const region = statement.alias();
  return sql`(select ${region}.ars from ${regionsOf(organisationEdition, statement)} ${region}
    where ${statement.validToday(region)} order by ${region}.preference limit 1)`;
}

/** SQL: regional keys of all addresses with the days on which each holds, in order of preference, as JSON (AddressRegion). */
export function addressRegions(organisationEdition: Sql, statement: Statement): Sql {
  const region = statement.alias();
  return sql`(select coalesce(json_agg(json_build_object('ars', ${region}.ars, 'valid', ${validDays(region)}) order by ${region}.preference), '[]')
    from ${regionsOf(organisationEdition, statement)} ${region})`;
}
