import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';
import { checkReferralTerms, checkReferralTexts } from './referral.checks.js';
import { referralRecordType } from './referral.edition.js';
import { Referral, ReferralEdition, ReferralTerm } from './referral.entity.js';

export const referral = concept({
  entities: [Referral, ReferralEdition, ReferralTerm],
  record: referralRecordType,
  checks: { referrals: [checkReferralTexts, checkReferralTerms] },
  references: { referrals: ({ place }) => [to('places', place, 'place')] },
});
