import { momentField, many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesOfOnlineService } from '../service/services-answered-for.js';
import {
  accessibilityStatement,
  helpPages,
  knownProblems,
  support,
  workingCheck,
} from './online-service-help.read-model.js';
import { onlineServiceRecordType } from './online-service.edition.js';
import { Outage as OutageEntity, OnlineServiceEdition } from './online-service.entity.js';
import { Outage, OnlineService } from './online-service.type.js';
import { contentId } from '../record/content-id.js';

export const onlineServiceTable = editionTable(onlineServiceRecordType);

export const onlineServiceLookups = recordLookups(onlineServiceTable);

export const onlineServiceOrder = nameOrder(onlineServiceTable);

const outageReadModel: ReadModel = entityReadModel(Outage, OutageEntity, {
  id: contentId('Outage'),
  from: momentField((row) => sql`lower(${row}.during)`),
  until: momentField((row) => sql`upper(${row}.during)`),
});

export const onlineServiceReadModel: ReadModel = entityReadModel(OnlineService, OnlineServiceEdition, {
  ...recordFields(onlineServiceTable),
  outages: many(() => outageReadModel, {
    from: sql`outage`,
    where: (outage, onlineService, statement) =>
      sql`${outage}.edition_id = ${onlineService}.edition_id
        and ${outage}.during && tstzrange(${statement.day()}::timestamp at time zone 'Europe/Berlin', null)`,
    orderBy: (outage) => sql`lower(${outage}.during)`,
  }),
  helpPages,
  support,
  knownProblems,
  accessibilityStatement,
  workingCheck,
  services: servicesOfOnlineService,
});

/** Condition: people can apply for the service (service_edition) in the online service (online_service_edition) on the day. */
const isFor = (row: Sql, service: Sql, statement: Statement): Sql =>
  sql`${statement.inForce(row)} and ${statement.validToday(row)} and ${row}.online_service_id in (
      select r.online_service_id from responsibility_edition r
      where r.service_id = ${service}.service_id and ${statement.inForce(sql`r`)} and ${statement.validToday(sql`r`)})`;

/** `select online_service_id` of the online services of the service on the day. */
export function onlineServicesFor(service: Sql, statement: Statement): Sql {
  const row = statement.alias();
  return sql`select ${row}.online_service_id from online_service_edition ${row} where ${isFor(row, service, statement)}`;
}

export const onlineServicesOfService: RelationField = many(() => onlineServiceReadModel, {
  from: sql`online_service_edition`,
  where: isFor,
  orderBy: (row) => sql`${row}.sort_name, ${row}.online_service_id`,
});
