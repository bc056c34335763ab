import type { OwnerRule } from '../record/owner-rule.js';
import type { ResponsibilityContent } from './responsibility.content.js';

/** The owners of the service. */
export const responsibilityOwner: OwnerRule<ResponsibilityContent> = [{ by: 'SERVICE', named: 'service' }];
