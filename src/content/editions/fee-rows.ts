import type { FeeContent, ServiceContent } from '../service-content.js';
import type { NextId, Row, Rows } from './edition-form.js';
import { storedPeriod, storedText } from './stored-values.js';

const costsMoney = ({ amountCents, minimumCents, maximumCents }: FeeContent): boolean =>
  (amountCents ?? minimumCents ?? maximumCents) !== undefined;

const feeRow = (fee: FeeContent): Row => ({
  kind: fee.kind,
  amount_cents: fee.amountCents,
  minimum_cents: fee.minimumCents,
  maximum_cents: fee.maximumCents,
  currency: fee.currency ?? (costsMoney(fee) ? 'EUR' : null),
  percentage: fee.percentage,
  percentage_of: storedText(fee.percentageOf),
  unit: storedText(fee.unit),
  surcharge: fee.surcharge ?? false,
  label: storedText(fee.label),
  condition: storedText(fee.condition),
  description: storedText(fee.description),
  free_reason: storedText(fee.freeReason),
  audiences: fee.audiences ?? [],
  channel: fee.channel,
  payable_on_refusal: fee.payableOnRefusal,
  source: fee.source,
  valid: storedPeriod(fee.valid),
});

/** Legal bases and the fees that cite them. */
export function feeRows({ legalBases = [], fees = [] }: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const bases = legalBases.map(({ citation, url }, position) => ({
    id: nextId('legal_basis'),
    edition_id,
    position,
    citation,
    url,
  }));
  const baseIds = new Map(bases.map(({ citation, id }) => [citation, id]));
  const feeIds = fees.map(() => nextId('fee'));
  return {
    legal_basis: bases,
    fee: fees.map((fee, position) => ({
      id: feeIds[position],
      edition_id,
      position,
      ...feeRow(fee),
      base_fee_id: fee.baseFee === undefined ? null : feeIds[fee.baseFee],
      legal_basis_id: fee.legalBasis === undefined ? null : baseIds.get(fee.legalBasis),
    })),
  };
}
