import type { OwnerRule } from '../record/owner-rule.js';
import type { OnlineServiceContent } from './online-service.content.js';

/** An owner of each service that it serves: attaching it to one's own service does not grant ownership. */
export const onlineServiceOwner: OwnerRule<OnlineServiceContent> = [{ by: 'SERVED_SERVICES' }];
