import type { OwnerRule } from '../record/owner-rule.js';
import type { ContactChannelContent } from './contact-channel.content.js';

/** The organisation that is reached and the owners of the service that the channel is for. */
export const contactChannelOwner: OwnerRule<ContactChannelContent> = {
  references: [
    { by: 'ORGANISATION', named: 'organisation' },
    { by: 'SERVICE', named: 'service' },
  ],
};
