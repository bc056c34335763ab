import type { OwnerRule } from '../record/owner-rule.js';
import type { ResponsibilityContent } from './responsibility.content.js';

/** The owners of the service and the organisation that is said to be responsible. */
export const responsibilityOwner: OwnerRule<ResponsibilityContent> = {
  references: [
    { by: 'SERVICE', named: 'service' },
    { by: 'ORGANISATION', named: 'organisation' },
  ],
  consents: [{ by: 'ONLINE_SERVICE', named: 'onlineService', when: 'ADDED' }],
  endedByOne: true,
};
