import { organisationOnDay } from '../../catalogue/organisation/organisation-on-day.js';
import { containing, municipalityOfLand } from '../../catalogue/place/place-hierarchy.js';
import { placesEverNamedBy, type PlaceRef } from '../../catalogue/place/place-ref.js';
import { laidDown } from '../../catalogue/service/offered-at.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import type { LaidAt } from './coverage.rules.js';

/** What one statement reads of all places and keys. */
export interface CoverageFacts {
  /** Places that each reference names, by its index, whether they exist on the day or not. */
  places: { asked: number; placeId: string; isValid: boolean }[];
  laid: LaidAt[];
}

/** Reads what is laid down for places and keys: areas and responsibilities of the services that have the keys. */
export async function coverageFacts(
  places: readonly PlaceRef[],
  leikaKeys: readonly string[],
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<CoverageFacts> {
  const s = new Statement(readOptions);
  const query = sql`with ever as materialized (${placesEverNamedBy(places, s)}),
    named as materialized (select asked, place_id from ever where is_valid),
    keyed as materialized (
      select l.leika_key, e.service_id, e.edition_id, ${s.validToday(sql`e`)} as is_valid,
        greatest(e.checked_on, e.approved_on, (select max(p.seen_on) from provenance p where p.record_id = e.service_id)) as as_of
      from service_leika l join service_edition e on e.edition_id = l.edition_id
      where l.leika_key = any(${s.bind(leikaKeys, 'text[]')}) and ${s.inForce(sql`e`)}),
    laid as materialized (
      select k.leika_key, k.service_id, k.is_valid, k.as_of, d.place_id,
        array_remove(array_agg(distinct ${organisationOnDay(sql`d.organisation_id`, s)}), null) as organisations
      from keyed k cross join lateral ${laidDown(sql`k`, s)} d
      group by 1, 2, 3, 4, 5),
    around as materialized (
      select line.origin, line.id, line.distance, p.kind, ${municipalityOfLand(sql`p`, s)} as city
      from ${containing(sql`select distinct place_id from named`, s)} line
      join place_edition p on p.place_id = line.id and ${s.inForce(sql`p`)}),
    municipality as materialized (select origin, distance, id from around where kind = 'MUNICIPALITY'),
    parts_laid as materialized ${containing(
      sql`select distinct d.place_id from laid d join place_edition p on p.place_id = d.place_id and ${s.inForce(sql`p`)} and ${s.validToday(sql`p`)}`,
      s,
    )}
    select
      (select coalesce(json_agg(json_build_object('asked', n.asked, 'placeId', n.place_id, 'isValid', n.is_valid)), '[]') from ever n) as places,
      (select coalesce(json_agg(json_build_object('asked', x.asked, 'leikaKey', x.leika_key, 'serviceId', x.service_id,
          'placeId', x.place_id, 'distance', x.distance, 'relation', x.relation, 'isValid', x.is_valid,
          'organisationIds', x.organisations, 'asOf', x.as_of) order by x.asked, x.leika_key, x.service_id, x.place_id), '[]')
        from (
          select n.asked, d.*, a.distance, case when a.distance = 0 or a.distance <= m.distance or a.city = m.id then 'OWN' else 'ABOVE' end as relation
          from named n join around a on a.origin = n.place_id join laid d on d.place_id = a.id
          left join municipality m on m.origin = n.place_id
          union all
          select n.asked, d.*, u.distance, 'PART' from named n
          join parts_laid u on u.id = n.place_id and u.distance > 0 join laid d on d.place_id = u.origin) x) as laid`;
  const [facts] = await source.query<CoverageFacts & Record<string, unknown>>(query.text, s.parameters);
  return facts!;
}
