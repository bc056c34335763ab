import type { Plan } from '../../../platform/read/plan/plan.js';
import { many, type RelationField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { joined, sql, word, type Sql } from '../../../platform/sql/sql.js';
import {
  concernsOrganisation,
  concernsService,
  namesOnlyPlace,
} from '../../../catalogue/disruption/disruption-scope.js';
import { disruptionReadModel, isAnnouncedFor } from '../../../catalogue/disruption/disruption.read-model.js';
import { placesAround, type GivenPlaces } from '../../../catalogue/place/place-ref.js';
import { fact, planWith, type CardScope } from './card-part.js';

/** Facts of a disruption that the card needs in addition to the selection. */
export interface DisruptionFacts {
  id: string;
  severity: 'OUTAGE' | 'WARNING' | 'INFO';
  startsAt: string;
  organisationId: string | null;
  onlineServiceId: string | null;
}

const facts = fact('disruption', {
  kind: 'column',
  sql: (row) => sql`json_build_object('id', ${row}.disruption_id, 'severity', ${row}.severity,
    'startsAt', lower(${row}.during), 'organisationId', ${row}.organisation_id,
    'onlineServiceId', ${row}.online_service_id)`,
});

export const disruptionPlan = (asked: Plan | null): Plan => planWith(disruptionReadModel, asked, [facts]);

const channelOf = (disruption: Sql, column: 'service_id' | 'organisation_id', row: Sql, statement: Statement) =>
  sql`${disruption}.contact_channel_id in (select c.contact_channel_id from contact_channel_edition c
    where c.${word(column)} = ${row}.${word(column)} and ${statement.inForce(sql`c`)} and ${statement.visible(sql`c`)})`;

const isAround = (disruption: Sql, place: GivenPlaces, statement: Statement): Sql =>
  sql`${disruption}.place_id in (${placesAround(place, statement)})`;

/** Disruptions of the service at the caller's place, and of the place itself. */
export const serviceDisruptions = ({ at, place }: CardScope): RelationField =>
  many(() => disruptionReadModel, {
    from: sql`disruption_edition`,
    where: (disruption, service, statement) => {
      const concerns = [
        concernsService(disruption, service, statement),
        channelOf(disruption, 'service_id', service, statement),
        ...(place ? [sql`${namesOnlyPlace(disruption)} and ${isAround(disruption, place, statement)}`] : []),
      ];
      const isHere = place
        ? sql`(${disruption}.place_id is null or ${namesOnlyPlace(disruption)} or ${isAround(disruption, place, statement)})`
        : sql`true`;
      return sql`${isAnnouncedFor(disruption, at, statement)} and (${joined(concerns, ' or ')}) and ${isHere}`;
    },
  });

/** Disruptions of an office, without those that concern another service. */
export const officeDisruptions = ({ at, serviceId }: CardScope): RelationField =>
  many(() => disruptionReadModel, {
    from: sql`disruption_edition`,
    where: (disruption, office, statement) =>
      sql`${isAnnouncedFor(disruption, at, statement)}
        and (${concernsOrganisation(disruption, office, statement)} or ${channelOf(disruption, 'organisation_id', office, statement)})
        and (${disruption}.service_id is null
          or ${disruption}.service_id = ${statement.bind(serviceId, 'uuid')} and ${disruption}.place_id is null)`,
  });
