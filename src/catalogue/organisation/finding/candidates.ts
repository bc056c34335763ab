import { accessFactsOf } from '../../accessibility/accessibility.read-model.js';
import type { AccessStates } from '../../accessibility/access-sentence.rules.js';
import { isTold } from '../../contact-channel/told-channel.js';
import {
  knownOpening,
  openingOf,
  type EditionColumn,
  type ReadOpening,
} from '../../opening-hours/opening-state.read-model.js';
import type { Timetable } from '../../opening-hours/timetable.js';
import { placesNamedBy } from '../../place/place-ref.js';
import { servicesNamedBy, type ServiceRef } from '../../service/service-ref.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { Statement } from '../../../platform/read/statement.js';
import { every, literal, sql, type Sql } from '../../../platform/sql/sql.js';
import { municipalityNames, officeDistance, stepsAround } from '../office-whereabouts.js';
import { organisationConditions, type OrganisationFilter } from '../organisation-filter.js';

/** An organisation that meets the conditions which SQL decides, with the facts for those that rules decide. */
export interface Candidate {
  id: string;
  /** From the place that is asked about, 0 being nearest. */
  distance: number;
  /** Of each address for visitors; null where nothing is recorded. */
  access: (AccessStates | null)[];
  hours: Timetable[];
  /** Hours of its counter channels. */
  counterHours: Timetable[];
}

export interface Candidates {
  candidates: Candidate[];
  /** Hours of counters that belong to the service itself. */
  serviceHours: Timetable[];
  /** Municipalities of the place that is asked about. */
  cities: LocalizedText[];
  isPlaceKnown: boolean;
}

/** Whoever asks about more is told to narrow it down. */
export const mostCandidates = 2000;

interface Read extends Omit<Candidates, 'candidates' | 'serviceHours'> {
  candidates: (Omit<Candidate, 'hours' | 'counterHours'> & { opening: ReadOpening | null; counters: ReadOpening[] })[];
  serviceCounters: ReadOpening[];
}

const addressesOf = (office: Sql, s: Statement): Sql =>
  sql`(select coalesce(json_agg(${accessFactsOf(sql`a`, false, s)} order by a.position), '[]') from address a
    where a.edition_id = ${office}.edition_id and a.kind in ('VISITOR', 'STREET') and ${s.validToday(sql`a`)})`;

const openingSql = (column: EditionColumn, row: Sql, s: Statement): Sql => openingOf(column, false).sql(row, s);

const isOfService = (channel: Sql, service: ServiceRef, s: Statement): Sql =>
  sql`${channel}.service_id in (select named.id from (${servicesNamedBy(service, s)}) named)`;

/** JSON of the hours of counter channels that meet a condition. */
const counters = (isMeant: (channel: Sql) => Sql, s: Statement): Sql => {
  const channel = s.alias();
  return sql`(select coalesce(json_agg(${openingSql('contact_channel_edition_id', channel, s)}), '[]')
    from contact_channel_edition ${channel}
    where ${channel}.kind = 'COUNTER' and ${isTold(channel, s)} and ${isMeant(channel)})`;
};

/** Counters of the organisation, without those of services that are not asked about. */
const countersOf = (office: Sql, service: ServiceRef | null | undefined, s: Statement): Sql =>
  counters((channel) => {
    const general = sql`${channel}.service_id is null`;
    const isFor = service ? sql`(${general} or ${isOfService(channel, service, s)})` : general;
    return sql`${channel}.organisation_id = ${office}.organisation_id and ${isFor}`;
  }, s);

function statementOf(filter: OrganisationFilter, s: Statement): Sql {
  const { near, openAt, accessible, service } = filter;
  const office = s.alias();
  const none = sql`'[]'::json`;
  const around = sql`around`;
  return sql`with around as materialized (${near ? stepsAround(near, s) : sql`select null::uuid as id, 0 as distance`})
    select (select coalesce(json_agg(x), '[]') from (
        select ${office}.organisation_id as id,
          ${near ? officeDistance(near, around, office, s) : sql`0`} as distance,
          ${accessible ? addressesOf(office, s) : none} as access,
          ${openAt ? openingSql('organisation_edition_id', office, s) : sql`null`} as opening,
          ${openAt ? countersOf(office, service, s) : none} as counters
        from organisation_edition ${office}
        where ${every([s.inForce(office), s.validToday(office, 'active'), ...organisationConditions(office, filter, s)])}
        limit ${literal(mostCandidates + 1)}) x) as candidates,
      ${openAt && service ? counters((one) => sql`${one}.organisation_id is null and ${isOfService(one, service, s)}`, s) : none} as "serviceCounters",
      ${near ? municipalityNames(near).sql(sql`around`, s) : none} as cities,
      ${near ? sql`exists (${placesNamedBy(near, s)})` : sql`true`} as "isPlaceKnown"`;
}

/** Reads the organisations and all facts about them in one statement. */
export async function readCandidates(
  filter: OrganisationFilter,
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<Candidates> {
  const s = new Statement(readOptions);
  const { text } = statementOf(filter, s);
  const [read] = await source.query<Read & Record<string, unknown>>(text, s.parameters);
  const timetables = (openings: readonly (ReadOpening | null)[]): Timetable[] =>
    openings.flatMap((one) => (one ? knownOpening(one, readOptions).timetables : []));
  const { candidates, serviceCounters, cities, isPlaceKnown } = read!;
  return {
    candidates: candidates.map(({ opening, counters: own, ...candidate }) => ({
      ...candidate,
      hours: timetables([opening]),
      counterHours: timetables(own),
    })),
    serviceHours: timetables(serviceCounters),
    cities,
    isPlaceKnown,
  };
}
