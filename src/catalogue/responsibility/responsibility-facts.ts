import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { containing, isMunicipalityOfLand, isValidPlace } from '../place/place-hierarchy.js';
import { placesNamedBy, postalCodeOf, type MeantPlaces, type PlaceRef } from '../place/place-ref.js';
import { placeTable } from '../place/place.read-model.js';
import type { NamedPlace } from '../place/place-label.rules.js';
import { evidenceOfRecord, type WithEvidence } from '../evidence/evidence.read-model.js';
import { organisationOnDay } from '../organisation/organisation-on-day.js';
import { downwards } from '../record/hierarchy.js';
import { validDays } from '../record/valid-days.js';
import { outOfValidity, type ValidDays } from '../record/valid-days.rules.js';
import type { LaidDown } from '../service/offer.rules.js';
import { servicesNamedBy, type ServiceRef } from '../service/service-ref.js';
import type { Candidate } from './responsibility.rules.js';

/** A place, as far as a sentence names it. */
export type ToldPlace = Pick<NamedPlace, 'id' | 'name' | 'kind'>;

/** A responsibility that covers a place. */
export interface CoveringResponsibility extends Candidate {
  /** The covered place: a candidate, or a place below one for which something is laid down. */
  coveredPlaceId: string;
  laidDownFor: ToldPlace;
  /** Whether it is laid down for the covered place, or for the Land that is the same territory. */
  isForItself: boolean;
  condition: LocalizedText | null;
  /** Name of the organisation on record, when it has ended by the day. */
  formerBody: LocalizedText | null;
  /** Null when it is not asked for. */
  evidence: WithEvidence['evidence'] | null;
}

/** A service that the reference may identify. */
export interface MeantService {
  id: string;
  /** Present when there are several candidates. */
  title: LocalizedText | null;
  valid: ValidDays;
  /** Null when it is not asked for. */
  evidence: WithEvidence['evidence'] | null;
}

/** What is laid down of a service for a place, or for one that contains it: an area or a responsibility. */
export interface LaidService extends LaidDown {
  placeId: string;
  serviceId: string;
  valid: ValidDays;
}

/** Facts for the rules, read in one statement. What is seldom needed is read when they ask for it. */
export interface ResponsibilityFacts {
  /** Whether any service of a LeiKa key is meant; else it is one that is named. */
  isKeyed: boolean;
  /** Candidates that are valid on the day; all when none is. */
  services: MeantService[];
  /** All candidates, whether they are valid on the day or not. */
  namedServices: MeantService[];
  /** Places that the reference may identify. */
  places: ToldPlace[];
  /** The same in ids, with all that they lie in. */
  meant: MeantPlaces;
  covering: CoveringResponsibility[];
  /** Whether a responsibility of any candidate covers a place, also of one that is not valid on the day. */
  isCovered: boolean;
  /** What is laid down for candidates and deciding places as a whole, also of services that are not valid on the day. */
  laid: LaidService[];
  /** Places below candidates for which a responsibility is laid down, or which are an area of a service. */
  deciding: { id: string; below: string }[];
}

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

export async function responsibilityFacts(
  service: ServiceRef,
  place: PlaceRef,
  { readOptions, source, isEvidenceAsked }: { readOptions: ReadOptions; source: ReadSource; isEvidenceAsked: boolean },
): Promise<ResponsibilityFacts> {
  const s = new Statement(readOptions);
  // Arrays, because with joins PostgreSQL would read all responsibilities of a service.
  const ofService = sql`r.service_id = any(array(select id from services)) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;
  const evidenceOf = (record: Sql): Sql => (isEvidenceAsked ? evidenceOfRecord(record, s) : sql`null`);
  const origins = sql`select id from candidate union select id from deciding`;
  const query = sql`with candidate (id) as materialized (${placesNamedBy(place, s)}),
    services as materialized (${servicesNamedBy(service, s)}),
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
        ${evidenceOf(sql`r.responsibility_id`)} as evidence
      from lineage l join responsibility_edition r on r.place_id = l.place_id
      cross join lateral (${bodyOnDay(s)}) b
      where ${ofService} and r.place_id = any(array(select place_id from lineage)))
    select
      (select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'valid', ${validDays(sql`n`)},
          'evidence', ${evidenceOf(sql`n.id`)}) order by n.id), '[]')
        from services n) as services,
      (select coalesce(json_agg(json_build_object('id', l.place_id, 'name', l.name, 'kind', l.kind, 'distance', l.distance)), '[]')
        from lineage l where l.origin in (select id from candidate)) as around,
      -- Those of one position are told in this order, whatever the plan of the statement.
      (select coalesce(json_agg(x order by x.distance, x.edition_id desc), '[]') from covering x) as covering,
      (select coalesce(json_agg(json_build_object('id', d.id, 'below', l.place_id)), '[]')
        from deciding d join lineage l on l.origin = d.id and l.place_id in (select id from candidate)) as deciding,
      (select coalesce(json_agg(json_build_object('placeId', l.origin, 'serviceId', a.service_id)), '[]')
        from lineage l join area a on a.place_id = l.place_id) as areas`;
  const [facts] = await source.query<ReadStatement & Record<string, unknown>>(query.text, s.parameters);
  const { around, ...read } = facts!;
  const places = around.filter(({ distance }) => distance === 0);
  const meant = {
    ids: places.map(({ id }) => id),
    around: [...new Set(around.map(({ id }) => id))],
    postalCode: postalCodeOf(place),
  };
  return apart({ ...read, places, meant }, Boolean(service.leikaKey), readOptions.validOn);
}

interface ReadStatement extends Omit<ReadFacts, 'places' | 'meant'> {
  /** Candidate places, and what they lie in. */
  around: (ToldPlace & { distance: number })[];
}

interface ReadFacts extends Omit<ResponsibilityFacts, 'isKeyed' | 'namedServices' | 'isCovered' | 'laid'> {
  /** Covered places that lie in an area of a service. */
  areas: { placeId: string; serviceId: string }[];
}

/** Tells services that are valid on the day apart from the others, unless none is. */
function apart({ areas, ...read }: ReadFacts, isKeyed: boolean, day: string): ResponsibilityFacts {
  const { services, covering } = read;
  const valid = services.filter((one) => !outOfValidity(one.valid, day));
  const isValid = ({ serviceId }: { serviceId: string }): boolean => valid.some(({ id }) => id === serviceId);
  const laid = [...covering.map(({ coveredPlaceId, serviceId }) => ({ placeId: coveredPlaceId, serviceId })), ...areas];
  return {
    ...read,
    isKeyed,
    services: valid.length > 0 ? valid : services,
    namedServices: services,
    covering: covering.filter(isValid),
    isCovered: covering.length > 0,
    laid: laid.map((one) => ({
      ...one,
      isValid: isValid(one),
      covers: 'ALL',
      valid: services.find(({ id }) => id === one.serviceId)!.valid,
    })),
  };
}
