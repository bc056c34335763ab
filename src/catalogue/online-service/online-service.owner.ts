import type { OwnerRule } from '../record/owner-rule.js';
import type { OnlineServiceContent } from './online-service.content.js';

/** An owner of each service that it serves: attaching it to one's own service needs their approval. */
export const onlineServiceOwner: OwnerRule<OnlineServiceContent> = { references: [{ by: 'SERVED_SERVICES' }] };
