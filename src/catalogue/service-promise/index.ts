import { servicePromiseRecordType } from './service-promise.edition.js';
import { ServicePromise, ServicePromiseEdition } from './service-promise.entity.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const servicePromise = concept({
  entities: [ServicePromise, ServicePromiseEdition],
  record: servicePromiseRecordType,
  references: {
    'service-promises': ({ service, organisation }) => [
      to('services', service, 'service'),
      to('organisations', organisation, 'organisation'),
    ],
  },
});
