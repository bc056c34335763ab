import { addFields, column, firstDay, lastDay, many, one, shape, text, type Shape } from '../../reading/shape.js';
import type { Statement } from '../../reading/statement.js';
import { legalBasisShape } from '../legal-basis/legal-basis.shape.js';
import { serviceShape } from '../service/service.shape.js';
import { FeeValidity } from './fee-enums.js';

const feeShape: Shape = shape('Fee', {
  kind: column('kind'),
  amountInCents: column('amount_cents'),
  minimumInCents: column('minimum_cents'),
  maximumInCents: column('maximum_cents'),
  currency: column('currency'),
  percentage: column('percentage'),
  percentageOf: text('percentage_of'),
  unit: text('unit'),
  surcharge: column('surcharge'),
  surchargeTo: one(() => feeShape, { from: 'fee', where: (base, fee) => `${base}.id = ${fee}.base_fee_id` }),
  label: text('label'),
  condition: text('condition'),
  description: text('description'),
  freeReason: text('free_reason'),
  audiences: column('audiences'),
  channel: column('channel'),
  payableOnRefusal: column('payable_on_refusal'),
  legalBasis: one(() => legalBasisShape, {
    from: 'legal_basis',
    where: (basis, fee) => `${basis}.id = ${fee}.legal_basis_id`,
  }),
  source: column('source'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

const whenValid: Record<FeeValidity, (fee: string, statement: Statement) => string> = {
  CURRENT: (fee, statement) => statement.validToday(fee),
  UPCOMING: (fee, statement) => `lower(${fee}.valid) > ${statement.day()}`,
  ALL: () => 'true',
};

addFields(serviceShape, {
  fees: many(() => feeShape, {
    from: 'fee',
    where: (fee, service, statement, { validity }) =>
      `${fee}.edition_id = ${service}.edition_id and ${whenValid[validity as FeeValidity](fee, statement)}`,
    orderBy: (fee) => `${fee}.position`,
  }),
});
