import { expect, test } from '@jest/globals';
import {
  checkEmergencyPhones,
  checkReferralPhone,
} from '../../../src/catalogue/contact-channel/phone-number.checks.js';
import type { EmergencyContent } from '../../../src/catalogue/emergency/emergency.content.js';
import type { ReferralContent } from '../../../src/catalogue/referral/referral.content.js';
import { reported } from '../../support/reported.js';

const referral = (phone: string | undefined): ReferralContent => ({
  slug: 'zoll',
  matter: { de: 'Zoll' },
  body: { de: 'Zoll' },
  explanation: { de: 'Das macht der Zoll.' },
  phone,
  terms: [],
});

const emergency = (...phones: string[]): EmergencyContent => ({
  slug: 'feuer',
  rank: 1,
  title: { de: 'Feuer' },
  instruction: { de: 'Laufen Sie weg.' },
  numbers: phones.map((phone) => ({ name: { de: 'Hilfe' }, phone })),
  patterns: [],
});

test.each([undefined, '112', '115', '116117', '116 016', '0800 1110111', '+49 551 19240', '0551 19240'])(
  'a referral may have the number %s',
  (phone) => {
    expect(reported((report) => checkReferralPhone(referral(phone), report))).toEqual([]);
  },
);

test.each(['Zoll', '1', '112 oder 110', 'www.zoll.de', ''])('a referral has no number such as "%s"', (phone) => {
  expect(reported((report) => checkReferralPhone(referral(phone), report))).toEqual([
    ['phone', `"${phone}" is not a telephone number.`],
  ]);
});

test('each number of an emergency has to be one', () => {
  expect(reported((report) => checkEmergencyPhones(emergency('110', 'eins', '112', '??'), report))).toEqual([
    ['numbers[1].phone', '"eins" is not a telephone number.'],
    ['numbers[3].phone', '"??" is not a telephone number.'],
  ]);
});
