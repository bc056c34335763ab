import { ServicePromiseEdition } from './service-promise.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { referenceTo } from '../record/write/stored-values.js';
import { servicePromiseOwner } from './service-promise.owner.js';

export const servicePromiseRecordType: RecordType<'service-promises'> = {
  kind: 'service-promises',
  recordKind: 'SERVICE_PROMISE',
  type: 'ServicePromise',
  table: 'service_promise',
  owner: servicePromiseOwner,
  edition: (promise) =>
    editionRow(ServicePromiseEdition, 'servicePromiseId', promise, {
      serviceId: referenceTo('SERVICE', promise.service),
      organisationId: referenceTo('ORGANISATION', promise.organisation),
    }),
};
