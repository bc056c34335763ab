import type { EmergencyContent } from '../emergency/emergency.content.js';
import type { Path, Report } from '../record/check/report.js';
import type { ReferralContent } from '../referral/referral.content.js';
import { readPhone } from './phone-number.rules.js';

function checkPhone(phone: string, path: Path, report: Report): void {
  if (readPhone(phone)) return;
  report(
    path,
    { de: `„${phone}“ ist keine Telefonnummer.`, en: `"${phone}" is not a telephone number.` },
    {
      de: 'Schreiben Sie eine Nummer wie 112, 0800 1110111 oder +49 421 3610.',
      en: 'Write a number such as 112, 0800 1110111 or +49 421 3610.',
    },
  );
}

/** Reports a number of a referral that cannot be dialled. */
export function checkReferralPhone({ phone }: ReferralContent, report: Report): void {
  if (phone !== undefined) checkPhone(phone, ['phone'], report);
}

/** Reports numbers of an emergency that cannot be dialled. */
export function checkEmergencyPhones({ numbers }: EmergencyContent, report: Report): void {
  for (const [at, { phone }] of numbers.entries()) checkPhone(phone, ['numbers', at, 'phone'], report);
}
