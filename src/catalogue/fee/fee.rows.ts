import type { FeeContent } from './fee.content.js';
import type { ServiceContent } from '../service/service.content.js';
import { legalBasisRows } from '../legal-basis/legal-basis.rows.js';
import type { NextId, Row, Rows } from '../record/write/rows.js';
import { conditionRows } from '../question/question.rows.js';
import { referenceTo, storedPeriod, storedText } from '../record/write/stored-values.js';

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
  proof_id: referenceTo('DOCUMENT_TYPE', fee.proof),
  valid: storedPeriod(fee.valid),
});

/** Rows of legal bases, the fees that cite them, and the conditions of the fees. */
export function feeRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const { fees = [] } = service;
  const legalBases = legalBasisRows(service, edition_id, nextId);
  const legalBasisIds = new Map(legalBases.map(({ citation, id }) => [citation, id]));
  const feeIds = fees.map(() => nextId('fee'));
  return {
    legal_basis: legalBases,
    fee: fees.map((fee, position) => ({
      id: feeIds[position],
      edition_id,
      position,
      ...feeRow(fee),
      base_fee_id: fee.baseFee === undefined ? null : feeIds[fee.baseFee],
      legal_basis_id: fee.legalBasis === undefined ? null : legalBasisIds.get(fee.legalBasis),
    })),
    answer_condition: fees.flatMap(({ applies }, at) =>
      conditionRows(service, applies, { edition_id, fee_id: feeIds[at] }),
    ),
  };
}
