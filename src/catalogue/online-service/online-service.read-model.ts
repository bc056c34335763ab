import {
  column,
  firstDay,
  lastDay,
  many,
  readModel,
  text,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';
import { onlineServiceRecordType } from './online-service.edition.js';
import { moment, recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesAnsweredFor } from '../service/services-answered-for.js';

export const onlineServiceTable = editionTable(onlineServiceRecordType);

export const onlineServiceLookups = recordLookups(onlineServiceTable);

export const onlineServiceOrder = nameOrder(onlineServiceTable);

const outageReadModel: ReadModel = readModel('Outage', {
  from: moment((row) => `lower(${row}.during)`),
  until: moment((row) => `upper(${row}.during)`),
  description: text('description'),
});

export const onlineServiceReadModel: ReadModel = readModel('OnlineService', {
  ...recordFields(onlineServiceTable),
  name: text('name'),
  description: text('description'),
  url: column('url'),
  languages: column('languages'),
  assuranceLevel: column('assurance_level'),
  identificationMeans: column('identification_means'),
  paymentMethods: column('payment_methods'),
  audiences: column('audiences'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
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
