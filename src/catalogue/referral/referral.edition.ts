import type { RecordType } from '../record/record-type.js';
import { editionRow } from '../record/write/entity-row.js';
import { referenceTo } from '../record/write/stored-values.js';
import { ReferralEdition } from './referral.entity.js';

export const referralRecordType: RecordType<'referrals'> = {
  kind: 'referrals',
  recordKind: 'REFERRAL',
  type: 'Referral',
  table: 'referral',
  edition: (referral) =>
    editionRow(ReferralEdition, 'referralId', referral, { placeId: referenceTo('PLACE', referral.place) }),
  parts: ({ terms }, edition_id) => ({
    referral_term: terms.map(({ language, term }) => ({ edition_id, language, term })),
  }),
};
