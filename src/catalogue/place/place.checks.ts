import type { PlaceContent } from './place.content.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import { numbersOf, streetKey, type AddressRange } from './address/street-address.rules.js';
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

/** Reports ranges of addresses that stand twice, or end before they begin. */
export function checkAddressRanges({ addressRanges = [] }: PlaceContent, report: Report): void {
  checkOnce(addressRanges.map(wordedRange), ['addressRanges'], (worded) => worded, report);
  for (const [at, range] of addressRanges.entries()) {
    const numbers = numbersOf(range);
    if (numbers && numbers.first <= numbers.last) continue;
    report(
      ['addressRanges', at, 'to'],
      {
        de: `Die Hausnummer ${range.to} kommt vor ${range.from}.`,
        en: `The house number ${range.to} comes before ${range.from}.`,
      },
      { de: 'Tauschen oder berichtigen Sie die Hausnummern.', en: 'Swap or correct the house numbers.' },
    );
  }
}
