import type { OwnerRule } from '../record/owner-rule.js';
import type { ServiceContent } from './service.content.js';

/** The organisation that maintains the service, else those that are responsible for it. */
export const serviceOwner: OwnerRule<ServiceContent> = { references: [{ by: 'MAINTENANCE', named: 'owner' }] };
