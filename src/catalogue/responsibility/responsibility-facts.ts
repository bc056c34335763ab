import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { isTold } from '../contact-channel/told-channel.js';
import { readAbsentPlace } from '../place/absent-place.js';
import type { AbsentPlace } from '../place/absent-place.rules.js';
import { addressHelp, type AddressHelp } from '../place/address/street-address.rules.js';
import { containing, isValidPlace, municipalityOfLand, namedPlaces } from '../place/place-hierarchy.js';
import { addressOf, placesNamedBy, type PlaceRef } from '../place/place-ref.js';
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

/** A responsibility that covers a place. */
export interface CoveringResponsibility extends Candidate, WithEvidence {
  /** The covered place: a candidate, or a place below one for which something is laid down. */
  coveredPlaceId: string;
  laidDownFor: Pick<NamedPlace, 'id' | 'name' | 'kind'>;
  /** Whether it is laid down for the covered place, or for the Land that is the same territory. */
  isForItself: boolean;
  condition: LocalizedText | null;
  /** Name of the organisation on record, when it has ended by the day. */
  formerBody: LocalizedText | null;
}

/** A service that the reference may identify. */
interface MeantService {
  id: string;
  /** Present when there are several candidates. */
  title: LocalizedText | null;
  valid: ValidDays;
  /** Whether the reader is told of contact channels of the service itself. */
  hasChannels: boolean;
}

/** What is laid down of a service for a place, or for one that contains it: an area or a responsibility. */
export interface LaidService extends LaidDown {
  placeId: string;
  serviceId: string;
  valid: ValidDays;
}

/** Facts for the rules, read in one statement. */
export interface ResponsibilityFacts {
  /** Whether any service of a LeiKa key is meant; else it is one that is named. */
  isKeyed: boolean;
  /** Candidates that are valid on the day; all when none is. */
  services: MeantService[];
  /** Places that the reference may identify. */
  places: NamedPlace[];
  /** The smallest place that holds all of several; empty when there is none. */
  shared: NamedPlace[];
  covering: CoveringResponsibility[];
  /** What is laid down for candidates and deciding places as a whole, also of services that are not valid on the day. */
  laid: LaidService[];
  /** Places below candidates for which a responsibility is laid down, or which are an area of a service. */
  deciding: { id: string; below: string }[];
  /** Places in which the candidate divides; empty when nothing is laid down below it. */
  parts: NamedPlace[];
  /** Whether street and house number may tell the places apart, or have been told in vain. */
  address: AddressHelp;
  /** The place that is named and does not exist on the day. */
  absent: AbsentPlace | null;
  /** Whether a responsibility was laid down for a candidate place, or will be, that does not hold on the day; of services without areas. */
  isLapsed: boolean;
  /** Other places: areas of the services and places with a recorded responsibility. */
  elsewhere: string[];
}

/** Who answers on the day: the organisation, its successor or the online service; null when none of them is there. */
const bodyOnDay = (s: Statement): Sql => sql`
  select case when r.organisation_id is not null then ${organisationOnDay(sql`r.organisation_id`, s)}
    else (select o.online_service_id from online_service_edition o
      where o.online_service_id = r.online_service_id and ${s.inForce(sql`o`)} and ${s.validToday(sql`o`)}) end as id,
    (select o.name from organisation_edition o where o.organisation_id = r.organisation_id and ${s.inForce(sql`o`)}
      and upper(o.active) <= ${s.day()}) as former`;

/**
 * The nearest level below the candidates that has several places, so that there is something to choose from; none where
 * nothing below them decides.
 */
function parts(s: Statement): Sql {
  const tree = downwards(placeTable, sql`select id from candidate`, s, (below) => s.validToday(below));
  return sql`with tree as (select * from ${tree} tree)
  select id from tree where distance = (
    select min(g.distance) from (select distance from tree where distance > 0 group by distance having count(*) > 1) g)
    and exists (select from deciding)`;
}

/** JSON of the first of the named places that are among others, one more than can be asked about. */
const firstNamed = (among: Sql): Sql =>
  sql`(select coalesce(json_agg(x), '[]') from (
    select id, name, kind, within from named where id in (select id from ${among}) order by place_order limit 51) x)`;

export async function responsibilityFacts(
  service: ServiceRef,
  place: PlaceRef,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<ResponsibilityFacts> {
  const s = new Statement(readOptions);
  // Arrays, because with joins PostgreSQL would read all responsibilities of a service.
  const ofService = sql`r.service_id = any(array(select id from services)) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;
  const origins = sql`select id from candidate union select id from deciding`;
  const query = sql`with candidate (id) as materialized (${placesNamedBy(place, s)}),
    services as materialized (${servicesNamedBy(service, s)}),
    area as materialized (
      select e.service_id, a.place_id from service_edition e join service_area a on a.edition_id = e.edition_id
      where e.service_id = any(array(select id from services)) and ${s.inForce(sql`e`)}),
    deciding (id) as materialized (
      select below.id from ${downwards(placeTable, sql`select id from candidate`, s)} below
      where below.id not in (select id from candidate)
        and (below.id in (select r.place_id from responsibility_edition r where ${ofService})
          or below.id in (select place_id from area))
        and ${isValidPlace(sql`below.id`, s)}),
    lineage (origin, place_id, distance) as materialized ${containing(origins, s)},
    covering as materialized (
      select l.origin as "coveredPlaceId", l.distance, r.responsibility_id as "responsibilityId", r.service_id as "serviceId", r.role,
        b.id as "bodyId", b.former as "formerBody", r.position, r.condition, r.condition::text as wording,
        -- Where somebody was born or something happened is the place asked for.
        coalesce(r.condition_kind in ('NAME_INITIAL', 'OTHER'), false) as conditional,
        case when r.initial_from is not null then json_build_object('from', r.initial_from, 'to', r.initial_to) end as initials,
        json_build_object('id', p.place_id, 'name', p.name, 'kind', p.kind) as "laidDownFor",
        l.distance = 0 or coalesce(${municipalityOfLand(sql`p`, s)} = l.origin, false) as "isForItself",
        ${evidenceOfRecord(sql`r.responsibility_id`, s)} as evidence
      from lineage l join responsibility_edition r on r.place_id = l.place_id
      join place_edition p on p.place_id = r.place_id and ${s.inForce(sql`p`)}
      cross join lateral (${bodyOnDay(s)}) b
      where ${ofService} and r.place_id = any(array(select place_id from lineage))),
    shared (id) as materialized (
      select place_id from lineage where origin in (select id from candidate) group by place_id
      having count(*) > 1 and count(*) = (select count(*) from candidate) order by max(distance) limit 1),
    part (id) as materialized (${parts(s)}),
    named as materialized (select *, row_number() over () as place_order from (
      ${namedPlaces(sql`select id from candidate union select id from part union select id from shared`, s)}) n)
    select
      (select coalesce(json_agg(x), '[]') from (
        select n.id, n.title, ${validDays(sql`e`)} as valid,
          exists (select from contact_channel_edition c where c.service_id = n.id and ${isTold(sql`c`, s)}) as "hasChannels"
        from services n join service_edition e on e.service_id = n.id and ${s.inForce(sql`e`)} order by n.id) x) as services,
      ${firstNamed(sql`candidate`)} as places,
      ${firstNamed(sql`shared`)} as shared,
      (select coalesce(json_agg(x), '[]') from covering x) as covering,
      (select coalesce(json_agg(json_build_object('id', d.id, 'below', l.place_id)), '[]')
        from deciding d join lineage l on l.origin = d.id and l.place_id in (select id from candidate)) as deciding,
      ${firstNamed(sql`part`)} as parts,
      -- The walk is spared where no address is recorded at all.
      exists (select from place_address_range) and exists (select from ${downwards(placeTable, sql`select id from candidate`, s)} below
        join place_edition e on e.place_id = below.id and ${s.inForce(sql`e`)} and ${s.validToday(sql`e`)}
        join place_address_range a on a.edition_id = e.edition_id) as "hasAddresses",
      (select coalesce(json_agg(json_build_object('placeId', l.origin, 'serviceId', a.service_id)), '[]')
        from lineage l join area a on a.place_id = l.place_id) as areas,
      not exists (select from area) and exists (select from responsibility_edition r
        join lineage l on l.place_id = r.place_id and l.origin in (select id from candidate)
        where r.service_id = any(array(select id from services)) and ${s.inForce(sql`r`)} and not ${s.validToday(sql`r`)}) as "isLapsed",
      case when exists (select from covering) then '[]'
        else (select coalesce(json_agg(x.place_id), '[]') from (
          select r.place_id from responsibility_edition r where ${ofService} union select place_id from area limit 20) x) end as elsewhere`;
  const [facts] = await source.query<Omit<ReadFacts, 'absent'> & Record<string, unknown>>(query.text, s.parameters);
  const absent = facts!.places.length > 0 ? null : await readAbsentPlace(place, readOptions, source);
  const address = addressHelp(addressOf(place), facts!.hasAddresses);
  return { ...apart({ ...facts!, absent }, Boolean(service.leikaKey), readOptions.validOn), address };
}

interface ReadFacts extends Omit<ResponsibilityFacts, 'isKeyed' | 'laid' | 'address'> {
  /** Whether addresses are recorded for the places or in them. */
  hasAddresses: boolean;
  /** Covered places that lie in an area of a service. */
  areas: { placeId: string; serviceId: string }[];
}

/** Tells services that are valid on the day apart from the others, unless none is. */
function apart(
  { areas, hasAddresses: _hasAddresses, ...read }: ReadFacts,
  isKeyed: boolean,
  day: string,
): Omit<ResponsibilityFacts, 'address'> {
  const { services, covering } = read;
  const valid = services.filter((one) => !outOfValidity(one.valid, day));
  const isValid = ({ serviceId }: { serviceId: string }): boolean => valid.some(({ id }) => id === serviceId);
  const laid = [...covering.map(({ coveredPlaceId, serviceId }) => ({ placeId: coveredPlaceId, serviceId })), ...areas];
  return {
    ...read,
    isKeyed,
    services: valid.length > 0 ? valid : services,
    covering: covering.filter(isValid),
    laid: laid.map((one) => ({
      ...one,
      isValid: isValid(one),
      covers: 'ALL',
      valid: services.find(({ id }) => id === one.serviceId)!.valid,
    })),
  };
}
