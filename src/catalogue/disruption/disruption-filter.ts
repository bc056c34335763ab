import { Field, InputType } from 'type-graphql';
import { recordNamedBy } from '../../platform/graphql/record-ref-sql.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { onlineServiceLookups } from '../online-service/online-service.read-model.js';
import { namedOrganisation } from '../organisation/named-organisation.js';
import type { NamedByFilter } from '../place/known-place.js';
import type { NamedRecord } from '../record/known-record.js';
import { placesAround, PlaceRef } from '../place/place-ref.js';
import { namedService, ServiceRef, servicesNamedBy } from '../service/service-ref.js';
import { concernsOrganisation, concernsService } from './disruption-scope.js';
import { DisruptionSeverity } from './disruption-severity.js';

@InputType({ description: 'Filter für Störungsmeldungen: conditions on a disruption; all conditions must hold.' })
export class DisruptionFilter {
  @Field(() => ServiceRef, { nullable: true, description: 'Leistung: disruptions of this service.' })
  service?: ServiceRef | null;

  @Field(() => RecordRef, {
    nullable: true,
    description: 'Organisationseinheit: disruptions of this organisation or a superior one.',
  })
  organisation?: RecordRef | null;

  @Field(() => RecordRef, {
    nullable: true,
    description: 'Onlinedienst: disruptions that name this online service.',
  })
  onlineService?: RecordRef | null;

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Gebiet: disruptions that name this place or one that contains it; of a postal code or an address, of any place it may mean. A name that several places have is refused.',
  })
  place?: PlaceRef | null;

  @Field(() => DisruptionSeverity, { nullable: true, description: 'Schwere: disruptions of this severity.' })
  severity?: DisruptionSeverity | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Zeitpunkt: disruptions that last at this instant, past or future; the moment of the read context by default.',
  })
  at?: Date | null;
}

const ofService = (disruption: Sql, service: ServiceRef, s: Statement) => sql`exists (
  select from service_edition meant where meant.service_id in (select named.id from (${servicesNamedBy(service, s)}) named)
    and ${s.inForce(sql`meant`)} and ${concernsService(disruption, sql`meant`, s)})`;

const ofOrganisation = (disruption: Sql, organisation: RecordRef, s: Statement) => sql`exists (
  select from organisation_edition meant
  where meant.organisation_id = (${namedOrganisation(organisation).ids(s)})
    and ${s.inForce(sql`meant`)} and ${concernsOrganisation(disruption, sql`meant`, s)})`;

const namedOnlineService = (ref: RecordRef): NamedRecord => ({
  kind: 'ONLINE_SERVICE',
  reference: ref,
  ids: (s) => recordNamedBy(onlineServiceLookups, 'OnlineService', sql`online_service_id`, ref, s),
});

const ofOnlineService = (disruption: Sql, onlineService: RecordRef, s: Statement) =>
  sql`${disruption}.online_service_id in (${namedOnlineService(onlineService).ids(s)})`;

const atPlace = (disruption: Sql, place: PlaceRef, s: Statement) =>
  sql`${disruption}.place_id in (${placesAround(place, s)})`;

/** What a filter names: a place, a service, an organisation and an online service. */
export function namedByDisruptionFilter(filter: DisruptionFilter | null | undefined): NamedByFilter {
  const { place, service, organisation, onlineService } = filter ?? {};
  return {
    place,
    records: [
      service ? namedService(service) : [],
      organisation ? namedOrganisation(organisation) : [],
      onlineService ? namedOnlineService(onlineService) : [],
    ].flat(),
  };
}

/** SQL conditions of a filter on disruption_edition, without the instant. */
export function disruptionConditions(
  disruption: Sql,
  filter: DisruptionFilter | null | undefined,
  s: Statement,
): Sql[] {
  const { service, organisation, onlineService, place, severity } = filter ?? {};
  return [
    service ? ofService(disruption, service, s) : [],
    organisation ? ofOrganisation(disruption, organisation, s) : [],
    onlineService ? ofOnlineService(disruption, onlineService, s) : [],
    place ? atPlace(disruption, place, s) : [],
    severity ? sql`${disruption}.severity = ${s.bind(severity, 'text')}` : [],
  ].flat();
}
