import type { OwnerRule } from '../record/owner-rule.js';
import type { OrganisationContent } from './organisation.content.js';

/** An organisation maintains itself, and those above it may; it moves only if both organisations above agree. */
export const organisationOwner: OwnerRule<OrganisationContent> = {
  references: [{ by: 'ITSELF' }],
  consents: [{ by: 'ORGANISATION', named: 'parent', when: 'CHANGED' }],
};
