import type { OwnerRule } from '../record/owner-rule.js';
import type { ContactChannelContent } from './contact-channel.content.js';

/** The organisation that is reached, else the owners of the service that the channel is for. */
export const contactChannelOwner: OwnerRule<ContactChannelContent> = [
  { by: 'ORGANISATION', named: 'organisation' },
  { by: 'SERVICE', named: 'service' },
];
