import type { OwnerRule } from '../record/owner-rule.js';
import type { ServicePromiseContent } from './service-promise.content.js';

/** The organisation that promises, else the owners of the service that it is promised for. */
export const servicePromiseOwner: OwnerRule<ServicePromiseContent> = [
  { by: 'ORGANISATION', named: 'organisation' },
  { by: 'SERVICE', named: 'service' },
];
