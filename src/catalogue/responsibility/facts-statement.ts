import { Given, filledIn } from '../../platform/read/plan/given.js';
import { KeptStatements } from '../../platform/read/plan/kept-statements.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { evidenceIf, evidenceOfRecord } from '../evidence/evidence.read-model.js';
import { organisationOnDay } from '../organisation/organisation-on-day.js';
import { containing, isMunicipalityOfLand, isValidPlace } from '../place/place-hierarchy.js';
import { placeKeyOf, placesNamedBy, type PlaceKey, type PlaceRef } from '../place/place-ref.js';
import { placeTable } from '../place/place.read-model.js';
import { downwards } from '../record/hierarchy.js';
import { validDays } from '../record/valid-days.js';
import { serviceKeyOf, servicesOfKey, type ServiceKey, type ServiceRef } from '../service/service-ref.js';
import { choiceJson, mayMeanSeveral } from './place-choice.js';

/**
 * Who answers on the day: the organisation, its successor or the online service; null when none of them is there. Most
 * organisations are active, so that nothing has to be looked up beyond the one on record.
 */
const bodyOnDay = (s: Statement): Sql => sql`
  select case when r.organisation_id is null then
      (select online.online_service_id from online_service_edition online
        where online.online_service_id = r.online_service_id and ${s.inForce(sql`online`)} and ${s.validToday(sql`online`)})
      when ${s.validToday(sql`o`, 'active')} then r.organisation_id
      else ${organisationOnDay(sql`r.organisation_id`, s)} end as id,
    case when upper(o.active) <= ${s.day()} then o.name end as former
  from (select) one left join organisation_edition o on o.organisation_id = r.organisation_id and ${s.inForce(sql`o`)}`;

/** Condition: it is laid down for the covered place, or for the Land that is the same territory. */
const isForItself = (s: Statement): Sql => sql`l.distance = 0 or l.kind = 'STATE' and exists (
  select from place_edition m, place_edition p where m.place_id = l.origin and p.place_id = l.place_id and ${s.inForce(sql`p`)}
    and ${isMunicipalityOfLand(sql`m`, sql`p`, s)})`;

/** What there is to choose from, where a reference that may mean several places does so. */
const choiceOfSeveral = (place: PlaceRef | PlaceKey<Given>, s: Statement): Sql =>
  mayMeanSeveral(place)
    ? sql`case when (select count(*) from candidate) > 1 then ${choiceJson(false, s)} end`
    : sql`null::json`;

/** What decides about services at places, and what there is to choose from. */
function factsSql(
  service: ServiceKey<string | Given>,
  place: PlaceRef | PlaceKey<Given>,
  isEvidenceAsked: boolean,
  s: Statement,
): Sql {
  // Arrays, because with joins PostgreSQL would read all responsibilities of a service.
  const ofService = sql`r.service_id = any(array(select id from services)) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;
  const origins = sql`select id from candidate union select id from deciding`;
  return sql`with candidate (id) as materialized (${placesNamedBy(place, s)}),
    services as materialized (${servicesOfKey(service, s)}),
    area as materialized (
      select e.id as service_id, a.place_id from services e join service_area a on a.edition_id = e.edition_id),
    deciding (id) as materialized (
      select below.id from ${downwards(placeTable, sql`select id from candidate`, s)} below
      where below.id not in (select id from candidate)
        and (below.id in (select r.place_id from responsibility_edition r where ${ofService})
          or below.id in (select place_id from area))
        and ${isValidPlace(sql`below.id`, s)}),
    lineage (origin, place_id, distance, name, kind) as materialized ${containing(origins, s)},
    covering as (
      select r.edition_id, l.origin as "coveredPlaceId", l.distance, r.responsibility_id as "responsibilityId", r.service_id as "serviceId", r.role,
        b.id as "bodyId", b.former as "formerBody", r.position, r.condition, r.condition::text as wording,
        -- Where somebody was born or something happened is the place asked for.
        coalesce(r.condition_kind in ('NAME_INITIAL', 'OTHER'), false) as conditional,
        case when r.initial_from is not null then json_build_object('from', r.initial_from, 'to', r.initial_to) end as initials,
        json_build_object('id', l.place_id, 'name', l.name, 'kind', l.kind) as "laidDownFor",
        ${isForItself(s)} as "isForItself",
        ${evidenceIf(isEvidenceAsked, () => evidenceOfRecord(sql`r.responsibility_id`, s))} as evidence
      from lineage l join responsibility_edition r on r.place_id = l.place_id
      cross join lateral (${bodyOnDay(s)}) b
      where ${ofService} and r.place_id = any(array(select place_id from lineage)))
    select
      (select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'valid', ${validDays(sql`n`)},
          'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfRecord(sql`n.id`, s))}) order by n.id), '[]')
        from services n) as services,
      (select coalesce(json_agg(json_build_object('id', l.place_id, 'name', l.name, 'kind', l.kind, 'distance', l.distance)), '[]')
        from lineage l where l.origin in (select id from candidate)) as around,
      -- Those of one position are told in this order, whatever the plan of the statement.
      (select coalesce(json_agg(x order by x.distance, x.edition_id desc), '[]') from covering x) as covering,
      (select coalesce(json_agg(json_build_object('id', d.id, 'below', l.place_id)), '[]')
        from deciding d join lineage l on l.origin = d.id and l.place_id in (select id from candidate)) as deciding,
      (select coalesce(json_agg(json_build_object('placeId', l.origin, 'serviceId', a.service_id)), '[]')
        from lineage l join area a on a.place_id = l.place_id) as areas,
      ${choiceOfSeveral(place, s)} as choice`;
}

interface SentStatement {
  text: string;
  parameters: readonly unknown[];
}

const [givenService, givenPlace] = [new Given('service'), new Given('place')];

const kept = new KeptStatements<SentStatement>();

const rendered = (query: Sql, { parameters }: Statement): SentStatement => ({ text: query.text, parameters });

/** The statement with its values. It is kept for references by keys; what people write makes statements of many forms. */
export function factsStatement(
  service: ServiceRef,
  place: PlaceRef,
  { readOptions, isEvidenceAsked }: { readOptions: ReadOptions; isEvidenceAsked: boolean },
): SentStatement {
  const [keyed, named] = [placeKeyOf(place), serviceKeyOf(service)];
  if (!keyed) {
    const s = new Statement(readOptions);
    return rendered(factsSql(named, place, isEvidenceAsked, s), s);
  }
  const form = JSON.stringify([named.entry?.name, keyed.by, isEvidenceAsked]);
  const { text, parameters } = kept.of(form, readOptions, (s) => {
    const asked = { entry: named.entry, key: givenService };
    return rendered(factsSql(asked, { by: keyed.by, key: givenPlace }, isEvidenceAsked, s), s);
  });
  const values = new Map([
    [givenService, named.key],
    [givenPlace, keyed.key],
  ]);
  return { text, parameters: filledIn(parameters, readOptions, values) };
}
