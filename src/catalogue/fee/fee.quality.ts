import type { TextContent } from '../record/record-content.js';
import type { FeeContent } from './fee.content.js';
import type { ServiceContent } from '../service/service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

const german = (text: TextContent | undefined): string => {
  const wording = text?.['de'];
  return (typeof wording === 'string' ? wording : (wording?.text ?? '')).trim();
};

const nameOf = ({ label, condition, amountCents }: FeeContent, index: number): string =>
  german(label) ||
  german(condition) ||
  (amountCents === undefined ? `${index + 1}` : `${(amountCents / 100).toFixed(2)} €`);

/** Fees without a legal basis. A fee with a base fee inherits its legal basis. */
export const feeWithoutLegalBasis = ({ fees = [] }: ServiceContent): Finding[] =>
  fees.flatMap((fee, index) => {
    const citation = fee.legalBasis ?? (fee.baseFee === undefined ? undefined : fees[fee.baseFee]?.legalBasis);
    if (fee.kind === 'FREE' || citation !== undefined) return [];
    return [finding('FEE_WITHOUT_LEGAL_BASIS', ['fees', index, 'legalBasis'], { fee: nameOf(fee, index) })];
  });

/** Key of the case that a fee applies to. */
const caseOf = (fee: FeeContent): string =>
  JSON.stringify([
    german(fee.label),
    german(fee.condition),
    german(fee.description),
    german(fee.freeReason),
    german(fee.unit),
    german(fee.percentageOf),
    [...(fee.audiences ?? [])].sort(),
    fee.channel ?? '',
    fee.surcharge ?? false,
    fee.baseFee ?? -1,
  ]);

const amountOf = ({
  kind,
  amountCents,
  minimumCents,
  maximumCents,
  percentage,
  currency = 'EUR',
}: FeeContent): string => JSON.stringify([kind, amountCents, minimumCents, maximumCents, percentage, currency]);

const overlap = (one: FeeContent, other: FeeContent): boolean =>
  (one.valid?.from ?? '0000') <= (other.valid?.until ?? '9999') &&
  (other.valid?.from ?? '0000') <= (one.valid?.until ?? '9999');

/** Contradicting fees: same case, overlapping validity, different amount. */
export const contradictingFees = ({ fees = [] }: ServiceContent): Finding[] =>
  fees.flatMap((fee, index) => {
    const contradicts = fees
      .slice(0, index)
      .some((other) => caseOf(other) === caseOf(fee) && amountOf(other) !== amountOf(fee) && overlap(other, fee));
    return contradicts ? [finding('FEES_CONTRADICT', ['fees', index], { fee: nameOf(fee, index) })] : [];
  });
