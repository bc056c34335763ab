import { contactChannelRecordType } from './contact-channel.edition.js';
import { ContactChannel, ContactChannelEdition } from './contact-channel.entity.js';
import { channelWithoutValue, unreachableService } from './contact-channel.quality.js';
import { checkEmergencyPhones, checkReferralPhone } from './phone-number.checks.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';
import { expiredRecord } from '../record/quality/period.quality.js';

export const contactChannel = concept({
  entities: [ContactChannel, ContactChannelEdition],
  record: contactChannelRecordType,
  checks: { referrals: [checkReferralPhone], emergencies: [checkEmergencyPhones] },
  references: {
    'contact-channels': ({ organisation, service }) => [
      to('organisations', organisation, 'organisation'),
      to('services', service, 'service'),
    ],
  },
  quality: {
    'contact-channels': [expiredRecord('valid'), channelWithoutValue],
    services: [unreachableService],
  },
});
