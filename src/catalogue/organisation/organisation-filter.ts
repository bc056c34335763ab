import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { AccessNeed } from '../accessibility/access-enums.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import type { NamedByFilter } from '../place/known-place.js';
import { extentOf, PlaceRef } from '../place/place-ref.js';
import { nameBegins } from '../record/sort-name.js';
import { namedService, ServiceRef, servicesNamedBy } from '../service/service-ref.js';
import { organisationOnDay } from './organisation-on-day.js';
import { namedOrganisation } from './named-organisation.js';

@InputType({
  description: 'Filter für Organisationseinheiten: conditions on an organisation; all conditions must hold.',
})
export class OrganisationFilter {
  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Ort: organisations with an address in this place or one inside it; of a postal code or an address, in any place it may mean. A name that several places have is refused.',
  })
  place?: PlaceRef | null;

  @Field(() => RecordRef, {
    nullable: true,
    description: 'Übergeordnete Organisationseinheit: organisations directly below this one.',
  })
  parent?: RecordRef | null;

  @Field(() => ServiceRef, {
    nullable: true,
    description: 'Leistung: organisations responsible for this service anywhere, in any role.',
  })
  service?: ServiceRef | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Namensanfang: organisations whose German name begins with the text; ignores case, accents and umlauts.',
  })
  namePrefix?: string | null;

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Nähe: nearest first, by the visiting addresses: the same postal code, the same borough, then by steps to the place that contains both; leaves none out, and offices without a recorded address come last.',
  })
  near?: PlaceRef | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Geöffnet am: organisations recorded as open for visitors at this moment, in the hours of the service if it has its own; see `includeUnknown` for those not known.',
  })
  openAt?: Date | null;

  @Field(() => [AccessNeed], {
    nullable: true,
    description:
      'Barrierefrei: organisations with a visiting address of which all of this is recorded as YES; see `includeUnknown` for those not known.',
  })
  accessible?: AccessNeed[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Auch Unbekanntes: also organisations of which `openAt` or `accessible` is not known or is agreed on by appointment, after all others; when false, `unknownCount` of the list tells how many there are.',
  })
  includeUnknown?: boolean;
}

const locatedIn = (organisation: Sql, place: PlaceRef, s: Statement) =>
  sql`${organisation}.edition_id in (select a.edition_id from address a where ${s.validToday(sql`a`)} and a.place_id in (${extentOf(place, s)}))`;

const answersFor = (organisation: Sql, service: ServiceRef, s: Statement) =>
  sql`${organisation}.organisation_id in (
    select ${organisationOnDay(sql`r.organisation_id`, s)} from responsibility_edition r
    where r.service_id in (select named.id from (${servicesNamedBy(service, s)}) named) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)})`;

/** What a filter names: a place, a superior organisation and a service. */
export function namedByOrganisationFilter(filter: OrganisationFilter | null | undefined): NamedByFilter {
  const { place, parent, service } = filter ?? {};
  return {
    place,
    records: [parent ? namedOrganisation(parent) : [], service ? namedService(service) : []].flat(),
  };
}

/** SQL conditions of a filter on organisation_edition. */
export function organisationConditions(
  organisation: Sql,
  filter: OrganisationFilter | null | undefined,
  s: Statement,
): Sql[] {
  const { place, parent, service, namePrefix } = filter ?? {};
  return [
    place ? locatedIn(organisation, place, s) : [],
    parent ? sql`${organisation}.parent_id = (${namedOrganisation(parent).ids(s)})` : [],
    service ? answersFor(organisation, service, s) : [],
    namePrefix ? nameBegins(organisation, namePrefix, s) : [],
  ].flat();
}
