import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import { isAmbiguous, lineageOf, type PlaceRef } from '../place/place-ref.js';
import { servicesNamedBy, type ServiceRef } from '../service/service-ref.js';
import type { Candidate } from './responsibility.rules.js';

/** A responsibility that covers a candidate place. */
export interface CoveringResponsibility extends Candidate {
  candidatePlaceId: string;
  laidDownFor: LocalizedText;
  condition: LocalizedText | null;
}

export interface NamedPlace {
  id: string;
  name: LocalizedText;
  /** Containing place, present when several candidates must be distinguished. */
  within: LocalizedText | null;
}

/** Facts for the rules, read in one statement. */
export interface ResponsibilityFacts {
  /** Titles are present when there are several candidates. */
  services: { id: string; title: LocalizedText | null }[];
  places: NamedPlace[];
  covering: CoveringResponsibility[];
  /** Other places with a recorded responsibility. */
  elsewhere: string[];
}

export async function responsibilityFacts(
  service: ServiceRef,
  place: PlaceRef,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<ResponsibilityFacts> {
  const s = new Statement(readOptions);
  // Arrays, because with joins PostgreSQL would read all responsibilities of a service.
  const ofService = sql`r.service_id = any(array(select id from services)) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;
  const within = sql`(select w.name from place_edition w where w.place_id = p.parent_id and ${s.inForce(sql`w`)})`;
  const query = sql`${lineageOf(place, s)},
    services as materialized (${servicesNamedBy(service, s)}),
    covering as materialized (
      select l.candidate_id as "candidatePlaceId", l.distance, r.responsibility_id as "responsibilityId", r.service_id as "serviceId", r.role,
        r.position, r.condition,
        -- Where somebody was born or something happened is the place asked for.
        coalesce(r.condition_kind in ('NAME_INITIAL', 'OTHER'), false) as conditional,
        case when r.initial_from is not null then json_build_object('from', r.initial_from, 'to', r.initial_to) end as initials,
        (select p.name from place_edition p where p.place_id = r.place_id and ${s.inForce(sql`p`)}) as "laidDownFor"
      from lineage l join responsibility_edition r on r.place_id = l.place_id
      where ${ofService} and r.place_id = any(array(select place_id from lineage))
    )
    select
      (select coalesce(json_agg(x), '[]') from services x) as services,
      (select coalesce(json_agg(x), '[]') from (
        select p.place_id as id, p.name, ${isAmbiguous(place) ? within : sql`null`} as within
        from lineage l join place_edition p on p.place_id = l.place_id and ${s.inForce(sql`p`)}
        where l.distance = 0 order by p.sort_name, p.place_id limit 51) x) as places,
      (select coalesce(json_agg(x), '[]') from covering x) as covering,
      case when exists (select from covering) then '[]'
        else (select coalesce(json_agg(x.place_id), '[]') from (select distinct r.place_id from responsibility_edition r where ${ofService} limit 20) x) end as elsewhere`;
  const [facts] = await source.query<ResponsibilityFacts>(query.text, s.parameters);
  return facts!;
}
