import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { isTold } from '../contact-channel/told-channel.js';
import { containing } from '../place/place-hierarchy.js';
import { placesNamedBy, type PlaceRef } from '../place/place-ref.js';
import { isOfferedAt } from '../service/offered-at.js';

/** What is told of a service where no office answers for it. */
export interface WithoutOffice {
  /** Whether a responsibility was laid down for a candidate place, or will be, that does not hold on the day; of services without areas. */
  isLapsed: boolean;
  /** Other places: areas of the services and places with a recorded responsibility; none where a responsibility covers a candidate. */
  elsewhere: string[];
  /**
   * Other services of one of their LeiKa keys, as far as that is certain, that are known to be offered at a candidate place;
   * if there are none, those of the key of which one of theirs is a detail.
   */
  sameMatter: string[];
  /** Services that have contact channels of their own of which the reader is told. */
  reachable: string[];
}

/** SQL: the LeiKa key of the whole of which a key is a detail: its last three digits tell the detail, 000 being all of it. */
const wholeOf = (key: Sql): Sql => sql`left(${key}, 11) || '000'`;

/**
 * SQL: services of the same matter at the place: the key is the same, and nobody doubts it of either of them. If there are
 * none, the services of the whole of which the key is a detail: who has lost an identity card applies for one.
 */
function sameMatter(place: PlaceRef, s: Statement): Sql {
  const keys = sql`select k.leika_key from service_edition e join service_leika k on k.edition_id = e.edition_id
    where e.service_id = any(array(select id from services)) and ${s.inForce(sql`e`)} and k.is_certain is not false`;
  const around = sql`select around.id from ${containing(placesNamedBy(place, s), s)} around`;
  const isWhole = sql`(k.leika_key <> all(array(${keys})))`;
  return sql`(select coalesce(json_agg(x.service_id order by x.sort_title, x.service_id) filter (where x.is_whole = x.all_whole), '[]') from (
    select e.service_id, e.sort_title, bool_and(${isWhole}) as is_whole, bool_and(bool_and(${isWhole})) over () as all_whole
    from service_edition e join service_leika k on k.edition_id = e.edition_id
    where k.leika_key = any(array(select unnest(array[key.leika_key, ${wholeOf(sql`key.leika_key`)}])
        from (${keys}) key)) and k.is_certain is not false
      and e.service_id <> all(array(select id from services)) and ${s.inForce(sql`e`)} and ${s.validToday(sql`e`)}
      and ${isOfferedAt(sql`e`, around, s)}
    group by e.service_id, e.sort_title order by is_whole, e.sort_title, e.service_id limit 20) x)`;
}

/** Reads what is told without an office, in a statement of its own, because most questions find one. */
export async function readWithoutOffice(
  place: PlaceRef,
  {
    services,
    isCovered,
    readOptions,
    source,
  }: {
    services: readonly string[];
    isCovered: boolean;
    readOptions: ReadOptions;
    source: ReadSource;
  },
): Promise<WithoutOffice> {
  const s = new Statement(readOptions);
  const [inForce, validToday] = [s.inForce(sql`r`), s.validToday(sql`r`)];
  const elsewhere = sql`(select coalesce(json_agg(x.place_id), '[]') from (
    select r.place_id from responsibility_edition r
    where r.service_id = any(array(select id from services)) and ${inForce} and ${validToday}
    union select place_id from area limit 20) x)`;
  const query = sql`with services (id) as materialized (select unnest(${s.bind(services, 'uuid[]')})),
    area as materialized (
      select a.place_id from service_edition e join service_area a on a.edition_id = e.edition_id
      where e.service_id = any(array(select id from services)) and ${s.inForce(sql`e`)})
    select
      not exists (select from area) and exists (select from responsibility_edition r
        join ${containing(placesNamedBy(place, s), s)} around on around.id = r.place_id
        where r.service_id = any(array(select id from services)) and ${inForce} and not ${validToday}) as "isLapsed",
      ${isCovered ? sql`'[]'::json` : elsewhere} as elsewhere,
      ${isCovered ? sql`'[]'::json` : sameMatter(place, s)} as "sameMatter",
      (select coalesce(json_agg(n.id), '[]') from services n
        where exists (select from contact_channel_edition c where c.service_id = n.id and ${isTold(sql`c`, s)})) as reachable`;
  const [read] = await source.query<WithoutOffice & Record<string, unknown>>(query.text, s.parameters);
  return read!;
}
