import { Fee } from './fee.entity.js';
import { partRow } from '../record/write/entity-row.js';
import type { FeeContent } from './fee.content.js';
import type { ServiceContent } from '../service/service.content.js';
import { legalBasisRows } from '../legal-basis/legal-basis.rows.js';
import type { NextId, Rows } from '../record/write/rows.js';
import { conditionRows } from '../question/question.rows.js';
import { referenceTo } from '../record/write/stored-values.js';

const costsMoney = ({ amountCents, minimumCents, maximumCents }: FeeContent): boolean =>
  (amountCents ?? minimumCents ?? maximumCents) !== undefined;

/** Rows of legal bases, the fees that cite them, and the conditions of the fees. */
export function feeRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const { fees = [] } = service;
  const legalBases = legalBasisRows(service, edition_id, nextId);
  const legalBasisIds = new Map(legalBases.map(({ citation, id }) => [citation, id]));
  const feeIds = fees.map(() => nextId('fee'));
  return {
    legal_basis: legalBases,
    fee: fees.map((fee, position) =>
      partRow(Fee, fee, {
        id: feeIds[position],
        editionId: edition_id,
        position,
        currency: fee.currency ?? (costsMoney(fee) ? 'EUR' : null),
        baseFeeId: fee.baseFee === undefined ? null : feeIds[fee.baseFee],
        legalBasisId: fee.legalBasis === undefined ? null : legalBasisIds.get(fee.legalBasis),
        proofId: referenceTo('DOCUMENT_TYPE', fee.proof),
      }),
    ),
    answer_condition: fees.flatMap(({ applies }, at) =>
      conditionRows(service, applies, { edition_id, fee_id: feeIds[at] }),
    ),
  };
}
