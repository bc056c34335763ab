import { boundedMoment } from '../../platform/clock/asked-moment.js';
import { Given } from '../../platform/read/plan/given.js';
import type { Lookup } from '../../platform/read/loaders.js';
import {
  momentField,
  many,
  one,
  type FieldArguments,
  type RelationField,
  type ReadModel,
} from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { every, sql, type Sql } from '../../platform/sql/sql.js';
import { contactChannelReadModel } from '../contact-channel/contact-channel.read-model.js';
import { onlineServiceReadModel, onlineServiceTable } from '../online-service/online-service.read-model.js';
import { organisationReadModel, organisationTable } from '../organisation/organisation.read-model.js';
import { placeReadModel, placeTable } from '../place/place.read-model.js';
import { idColumn } from '../record/record.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { serviceReadModel, serviceTable } from '../service/service.read-model.js';
import { concernsChannel, concernsOnlineService, concernsOrganisation, concernsService } from './disruption-scope.js';
import { DisruptionEdition } from './disruption.entity.js';
import { Disruption } from './disruption.type.js';

export const disruptionReadModel: ReadModel = entityReadModel(Disruption, DisruptionEdition, {
  id: idColumn('Disruption', sql`disruption_id`),
  startsAt: momentField((row) => sql`lower(${row}.during)`),
  endsAt: momentField((row) => sql`upper(${row}.during)`),
  announcedAt: momentField((row) => sql`(select created_at from disruption where id = ${row}.disruption_id)`),
  updatedAt: momentField((row) => sql`lower(${row}.in_force)`),
  service: recordInColumn(() => serviceReadModel, serviceTable, sql`service_id`),
  organisation: recordInColumn(() => organisationReadModel, organisationTable, sql`organisation_id`),
  contactChannel: one(() => contactChannelReadModel, {
    from: sql`contact_channel_edition`,
    where: (channel, disruption, statement) =>
      sql`${channel}.contact_channel_id = ${disruption}.contact_channel_id and ${statement.inForce(channel)} and ${statement.visible(channel)}`,
  }),
  onlineService: recordInColumn(() => onlineServiceReadModel, onlineServiceTable, sql`online_service_id`),
  place: recordInColumn(() => placeReadModel, placeTable, sql`place_id`),
});

/** Edition of a disruption in force at the moment of the read options, whatever its period. */
export const disruptionEntry: Lookup = {
  name: 'Disruption by id',
  keyType: 'uuid',
  rows: {
    from: sql`disruption_edition`,
    where: (disruption, id, statement) =>
      sql`${disruption}.disruption_id = ${id} and ${statement.inForce(disruption)} and ${statement.visible(disruption)}`,
  },
};

/** Condition: announced at the moment of the read options, lasting at the instant (default: that moment) and visible. */
export const isAnnouncedFor = (disruption: Sql, at: Date | Given | null | undefined, statement: Statement): Sql =>
  every([
    sql`${disruption}.in_force @> ${statement.moment()}`,
    sql`${disruption}.during @> ${at ? statement.bind(at instanceof Given ? at : boundedMoment('at', at), 'timestamptz') : statement.moment()}`,
    statement.visible(disruption),
  ]);

/** Sorts outages first, then by latest begin. */
const gravestFirst = (disruption: Sql): Sql =>
  sql`array_position(array['OUTAGE', 'WARNING', 'INFO'], ${disruption}.severity), lower(${disruption}.during) desc, ${disruption}.disruption_id`;

const disruptionsOf = (concerns: (disruption: Sql, row: Sql, statement: Statement) => Sql): RelationField =>
  many(() => disruptionReadModel, {
    from: sql`disruption_edition`,
    where: (disruption, row, statement, { at }: FieldArguments) =>
      sql`${isAnnouncedFor(disruption, at as Date | null | undefined, statement)} and ${concerns(disruption, row, statement)}`,
    orderBy: gravestFirst,
  });

export const disruptionsOfService = disruptionsOf(concernsService);
export const disruptionsOfOrganisation = disruptionsOf(concernsOrganisation);
export const disruptionsOfChannel = disruptionsOf(concernsChannel);
export const disruptionsOfOnlineService = disruptionsOf(concernsOnlineService);
