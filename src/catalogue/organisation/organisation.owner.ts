import type { OwnerRule } from '../record/owner-rule.js';
import type { OrganisationContent } from './organisation.content.js';

/** An organisation maintains itself, and those above it may. */
export const organisationOwner: OwnerRule<OrganisationContent> = [{ by: 'ITSELF' }];
