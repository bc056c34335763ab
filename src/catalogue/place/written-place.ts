import type { Given } from '../../platform/read/plan/given.js';
import type { Statement } from '../../platform/read/statement.js';
import { every, joined, sql, type Sql } from '../../platform/sql/sql.js';
import { upwards } from '../record/hierarchy.js';
import type { WrittenPlace } from './place-name.rules.js';
import { placeTable } from './place.read-model.js';

/** Condition: the postal code covers a part of the place. */
export const hasPostalCode = (place: Sql, code: string | Given, statement: Statement): Sql =>
  sql`${place}.edition_id in (select edition_id from place_postal_code where postal_code = ${statement.bind(code, 'text')})`;

/** Condition: one of the names belongs to the place itself or to one that contains it. */
export function liesIn(place: Sql, names: readonly string[], statement: Statement): Sql {
  const [line, container] = [statement.alias(), statement.alias()];
  return sql`exists (select from ${upwards(placeTable, sql`select ${place}.place_id`, statement)} ${line}
    join place_edition ${container} on ${container}.place_id = ${line}.id and ${statement.inForce(container)}
    where ${container}.names && ${statement.bind(names, 'text[]')})`;
}

/** Condition: the place is what somebody wrote. With a postal code, a name is that of the place or of one that contains it. */
export function isWritten({ postalCode, readings }: WrittenPlace, place: Sql, statement: Statement): Sql {
  const hasName = readings.map(({ names, within }) => {
    const isIt = postalCode
      ? liesIn(place, names, statement)
      : sql`${place}.names && ${statement.bind(names, 'text[]')}`;
    return within ? sql`(${isIt} and ${liesIn(place, within, statement)})` : isIt;
  });
  const conditions = [
    ...(postalCode ? [hasPostalCode(place, postalCode, statement)] : []),
    ...(hasName.length > 0 ? [sql`(${joined(hasName, ' or ')})`] : []),
  ];
  return conditions.length > 0 ? every(conditions) : sql`false`;
}
