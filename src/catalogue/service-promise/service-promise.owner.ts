import type { OwnerRule } from '../record/owner-rule.js';
import type { ServicePromiseContent } from './service-promise.content.js';

/** The organisation that promises and the owners of the service that it is promised for. */
export const servicePromiseOwner: OwnerRule<ServicePromiseContent> = {
  references: [
    { by: 'ORGANISATION', named: 'organisation' },
    { by: 'SERVICE', named: 'service' },
  ],
};
