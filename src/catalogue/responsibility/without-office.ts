import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import { isTold } from '../contact-channel/told-channel.js';
import { containing } from '../place/place-hierarchy.js';
import { placesNamedBy, type PlaceRef } from '../place/place-ref.js';

/** What is told of a service where no office answers for it. */
export interface WithoutOffice {
  /** Whether a responsibility was laid down for a candidate place, or will be, that does not hold on the day; of services without areas. */
  isLapsed: boolean;
  /** Other places: areas of the services and places with a recorded responsibility; none where a responsibility covers a candidate. */
  elsewhere: string[];
  /** Services that have contact channels of their own of which the reader is told. */
  reachable: string[];
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
      (select coalesce(json_agg(n.id), '[]') from services n
        where exists (select from contact_channel_edition c where c.service_id = n.id and ${isTold(sql`c`, s)})) as reachable`;
  const [read] = await source.query<WithoutOffice & Record<string, unknown>>(query.text, s.parameters);
  return read!;
}
