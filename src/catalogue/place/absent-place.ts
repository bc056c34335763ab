import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import { evidenceOfRecord } from '../evidence/evidence.read-model.js';
import { standingOnDay } from '../record/successor.js';
import { validDays } from '../record/valid-days.js';
import type { AbsentPlace } from './absent-place.rules.js';
import { placesEverNamedBy, type PlaceRef } from './place-ref.js';

const succession = { table: sql`place_edition`, recordColumn: sql`place_id`, period: 'valid' } as const;

/**
 * The place that a reference names and that does not exist on the day. Null when a place that exists is named, or none, or
 * several that have ended. A statement of its own, because it is seldom asked.
 */
export async function readAbsentPlace(
  ref: PlaceRef,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<AbsentPlace | null> {
  const statement = new Statement(readOptions);
  const [named, place, successor] = [statement.alias(), statement.alias(), statement.alias()];
  const next = sql`(select json_build_object('id', ${successor}.place_id, 'name', ${successor}.name) from place_edition ${successor}
    where ${successor}.place_id = ${standingOnDay(sql`${place}.place_id`, succession, statement)} and ${statement.inForce(successor)})`;
  const query = sql`select case when count(*) = 1 then (array_agg(json_build_object('id', ${place}.place_id, 'name', ${place}.name,
      'valid', ${validDays(place)}, 'successor', ${next},
      'evidence', ${evidenceOfRecord(sql`${place}.place_id`, statement)})))[1] end as absent
    from (${placesEverNamedBy([ref], statement)}) ${named}
    join place_edition ${place} on ${place}.place_id = ${named}.place_id and ${statement.inForce(place)}
    having not bool_or(${named}.is_valid)`;
  const [found] = await source.query<{ absent: AbsentPlace | null }>(query.text, statement.parameters);
  return found?.absent ?? null;
}
