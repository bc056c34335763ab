import type { FeeContent } from './fee.content.js';
import { amountOf, caseOf, nameOf, overlap } from './fee-case.rules.js';
import { costsNothing } from './free-fee.rules.js';
import type { ServiceContent } from '../service/service.content.js';
import { rule } from '../record/quality/rule.js';

/** The legal basis of a fee, else that of the nearest fee that it is based on, however far away. */
function legalBasisOf(fees: readonly FeeContent[], start: number): string | undefined {
  let at: number | undefined = start;
  // A chain longer than the list is a circle.
  for (let steps = 0; at !== undefined && steps < fees.length; steps += 1) {
    const fee: FeeContent | undefined = fees[at];
    if (fee?.legalBasis !== undefined) return fee.legalBasis;
    at = fee?.baseFee;
  }
  return undefined;
}

/** Fees without a legal basis. A fee with a base fee inherits its legal basis. */
export const feeWithoutLegalBasis = rule(
  'FEE_WITHOUT_LEGAL_BASIS',
  {
    severity: 'SHOULD',
    message: { de: 'Die Gebühr „{fee}“ nennt keine Rechtsgrundlage.', en: 'The fee "{fee}" names no legal basis.' },
    fix: {
      de: 'Nennen Sie die Vorschrift, nach der die Gebühr erhoben wird.',
      en: 'Cite the rule under which it is charged.',
    },
  },
  ({ fees = [] }: ServiceContent) =>
    fees.flatMap((fee, index) => {
      if (costsNothing(fee) || legalBasisOf(fees, index) !== undefined) return [];
      return [{ path: ['fees', index, 'legalBasis'], values: { fee: nameOf(fee, index) } }];
    }),
);

/** Contradicting fees: same case, overlapping validity, different amount. */
export const contradictingFees = rule(
  'FEES_CONTRADICT',
  {
    severity: 'MUST',
    message: {
      de: 'Für denselben Fall gelten am selben Tag zwei verschiedene Gebühren („{fee}“).',
      en: 'Two different fees hold for the same case on the same day ("{fee}").',
    },
    fix: {
      de: 'Grenzen Sie die Gebühren durch Bezeichnung, Bedingung oder Gültigkeit voneinander ab, oder entfernen Sie eine.',
      en: 'Tell the fees apart by label, condition or validity, or remove one.',
    },
  },
  ({ fees = [] }: ServiceContent) =>
    fees.flatMap((fee, index) => {
      const contradicts = fees
        .slice(0, index)
        .some((other) => caseOf(other) === caseOf(fee) && amountOf(other) !== amountOf(fee) && overlap(other, fee));
      return contradicts ? [{ path: ['fees', index], values: { fee: nameOf(fee, index) } }] : [];
    }),
);
