import { many, one, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { onlineServiceReadModel } from '../online-service/online-service.read-model.js';
import { formerOrganisation, organisationInColumn } from '../organisation/organisation-on-day.js';
import { organisationReadModel } from '../organisation/organisation.read-model.js';
import { placeReadModel, placeTable } from '../place/place.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { responsibilityRecordType } from './responsibility.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { serviceReadModel, serviceTable } from '../service/service.read-model.js';
import { ResponsibilityEdition } from './responsibility.entity.js';
import { Responsibility } from './responsibility.type.js';

const responsibilityTable = editionTable(responsibilityRecordType);

export const responsibilityLookups = recordLookups(responsibilityTable);

export const responsibilityReadModel: ReadModel = entityReadModel(Responsibility, ResponsibilityEdition, {
  ...recordFields(responsibilityTable),
  service: recordInColumn(() => serviceReadModel, serviceTable, sql`service_id`),
  place: recordInColumn(() => placeReadModel, placeTable, sql`place_id`),
  organisation: organisationInColumn(() => organisationReadModel, sql`organisation_id`),
  formerOrganisation: formerOrganisation(() => organisationReadModel, sql`organisation_id`),
  onlineService: one(() => onlineServiceReadModel, {
    from: sql`online_service_edition`,
    where: (online, row, statement) =>
      sql`${online}.online_service_id = ${row}.online_service_id and ${statement.inForce(online)} and ${statement.validToday(online)}`,
  }),
});

export const responsibilitiesOfService: RelationField = many(() => responsibilityReadModel, {
  from: sql`responsibility_edition`,
  where: (row, service, statement) =>
    sql`${row}.service_id = ${service}.service_id and ${statement.inForce(row)} and ${statement.validToday(row)}`,
  orderBy: (row) => sql`${row}.position, ${row}.edition_id`,
});
