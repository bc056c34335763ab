import type { FeeContent, ServiceContent } from '../service-content.js';
import type { Report } from './report.js';

/** Whether following the base fees leads back to the fee. */
function isItsOwnBase(fees: readonly FeeContent[], start: number): boolean {
  let at = fees[start]?.baseFee;
  for (let steps = 0; at !== undefined && steps < fees.length; steps += 1) {
    if (at === start) return true;
    at = fees[at]?.baseFee;
  }
  return false;
}

/** Fees refer to others of their list and to the legal bases of their service. */
export function checkFees({ fees = [], legalBases = [] }: ServiceContent, report: Report): void {
  const citations = new Set(legalBases.map(({ citation }) => citation));
  for (const [index, { baseFee, legalBasis }] of fees.entries()) {
    if (baseFee !== undefined && baseFee >= fees.length) {
      report(
        ['fees', index, 'baseFee'],
        `There is no fee ${baseFee}; the list ends at ${fees.length - 1}.`,
        'Write the index, from 0, of the fee in this list.',
      );
    } else if (isItsOwnBase(fees, index)) {
      report(['fees', index, 'baseFee'], 'The fee is based on itself.', 'Write the index, from 0, of another fee.');
    }
    if (legalBasis !== undefined && !citations.has(legalBasis)) {
      report(
        ['fees', index, 'legalBasis'],
        `"${legalBasis}" is not among the legalBases of the service.`,
        'Add it there, or cite one of them.',
      );
    }
  }
}
