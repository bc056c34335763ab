import { many, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, word } from '../../platform/sql/sql.js';
import { isActiveOrNone, organisationInColumn } from '../organisation/organisation-on-day.js';
import { organisationReadModel } from '../organisation/organisation.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { servicePromiseRecordType } from './service-promise.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { serviceReadModel, serviceTable } from '../service/service.read-model.js';
import { ServicePromiseEdition } from './service-promise.entity.js';
import { ServicePromise } from './service-promise.type.js';

const servicePromiseTable = editionTable(servicePromiseRecordType);

export const servicePromiseLookups = recordLookups(servicePromiseTable);

export const servicePromiseReadModel: ReadModel = entityReadModel(ServicePromise, ServicePromiseEdition, {
  ...recordFields(servicePromiseTable),
  service: recordInColumn(() => serviceReadModel, serviceTable, sql`service_id`),
  organisation: organisationInColumn(() => organisationReadModel, sql`organisation_id`),
});

const promisesOf = (recordColumn: 'service_id' | 'organisation_id'): RelationField =>
  many(() => servicePromiseReadModel, {
    from: sql`service_promise_edition`,
    where: (promise, record, statement) =>
      sql`${promise}.${word(recordColumn)} = ${record}.${word(recordColumn)} and ${statement.inForce(promise)} and ${statement.validToday(promise)}
        and ${isActiveOrNone(sql`${promise}.organisation_id`, statement)}`,
    orderBy: (promise) => sql`${promise}.kind, ${promise}.service_promise_id`,
  });

export const promisesOfService = promisesOf('service_id');
export const promisesOfOrganisation = promisesOf('organisation_id');
