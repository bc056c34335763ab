import type { PlaceContent } from './place.content.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import { streetKey, type AddressRange } from './address/street-address.rules.js';
import type { Report } from '../record/check/report.js';

/** Reports duplicate postal codes. */
export const checkPostalCodes = ({ postalCodes }: PlaceContent, report: Report): void =>
  checkOnce(postalCodes, ['postalCodes'], ({ code }) => code, report);

function wordedRange({ street, from, to, parity = 'ALL', postalCode }: AddressRange): Bilingual {
  const [de, en] = [
    [from && `von ${from}`, to && `bis ${to}`],
    [from && `from ${from}`, to && `to ${to}`],
  ].map((bounds) => {
    const numbers = [streetKey(street), ...bounds].filter(Boolean).join(' ');
    return [numbers, parity, postalCode].filter(Boolean).join(', ');
  }) as [string, string];
  return { de, en };
}

/** Reports ranges of addresses that stand twice. */
export const checkAddressRanges = ({ addressRanges }: PlaceContent, report: Report): void =>
  checkOnce(addressRanges, ['addressRanges'], wordedRange, report);
