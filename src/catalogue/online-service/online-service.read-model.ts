import { momentField, many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesAnsweredFor } from '../service/services-answered-for.js';
import { onlineServiceRecordType } from './online-service.edition.js';
import { Outage as OutageEntity, OnlineServiceEdition } from './online-service.entity.js';
import { Outage, OnlineService } from './online-service.type.js';

export const onlineServiceTable = editionTable(onlineServiceRecordType);

export const onlineServiceLookups = recordLookups(onlineServiceTable);

export const onlineServiceOrder = nameOrder(onlineServiceTable);

const outageReadModel: ReadModel = entityReadModel(Outage, OutageEntity, {
  from: momentField((row) => `lower(${row}.during)`),
  until: momentField((row) => `upper(${row}.during)`),
});

export const onlineServiceReadModel: ReadModel = entityReadModel(OnlineService, OnlineServiceEdition, {
  ...recordFields(onlineServiceTable),
  outages: many(() => outageReadModel, {
    from: 'outage',
    where: (outage, onlineService, statement) =>
      `${outage}.edition_id = ${onlineService}.edition_id
        and ${outage}.during && tstzrange(${statement.day()}::timestamp at time zone 'Europe/Berlin', null)`,
    orderBy: (outage) => `lower(${outage}.during)`,
  }),
  services: servicesAnsweredFor('online_service_id'),
});

export const onlineServicesOfService: RelationField = many(() => onlineServiceReadModel, {
  from: 'online_service_edition',
  where: (row, service, statement) =>
    `${statement.inForce(row)} and ${statement.validToday(row)} and ${row}.online_service_id in (
      select r.online_service_id from responsibility_edition r
      where r.service_id = ${service}.service_id and ${statement.inForce('r')} and ${statement.validToday('r')})`,
  orderBy: (row) => `${row}.sort_name, ${row}.online_service_id`,
});
