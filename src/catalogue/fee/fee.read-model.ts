import {
  column,
  firstDay,
  lastDay,
  many,
  one,
  readModel,
  text,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';
import { legalBasisReadModel } from '../legal-basis/legal-basis.read-model.js';
import { conditionsOf } from '../question/question.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { isMeant, type Validity } from '../record/validity.js';
import { documentTypeReadModel, documentTypeTable } from '../required-document/document-type.read-model.js';

export const feeReadModel: ReadModel = readModel('Fee', {
  kind: column('kind'),
  amountInCents: column('amount_cents'),
  minimumInCents: column('minimum_cents'),
  maximumInCents: column('maximum_cents'),
  currency: column('currency'),
  percentage: column('percentage'),
  percentageOf: text('percentage_of'),
  unit: text('unit'),
  surcharge: column('surcharge'),
  surchargeTo: one(() => feeReadModel, { from: 'fee', where: (base, fee) => `${base}.id = ${fee}.base_fee_id` }),
  label: text('label'),
  condition: text('condition'),
  description: text('description'),
  freeReason: text('free_reason'),
  audiences: column('audiences'),
  channel: column('channel'),
  payableOnRefusal: column('payable_on_refusal'),
  legalBasis: one(() => legalBasisReadModel, {
    from: 'legal_basis',
    where: (basis, fee) => `${basis}.id = ${fee}.legal_basis_id`,
  }),
  applies: conditionsOf('fee_id'),
  proof: recordInColumn(() => documentTypeReadModel, documentTypeTable, 'proof_id'),
  source: column('source'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

export const feesOfService: RelationField = many(() => feeReadModel, {
  from: 'fee',
  where: (fee, service, statement, { validity }) =>
    `${fee}.edition_id = ${service}.edition_id and ${isMeant(validity as Validity, fee, statement)}`,
  orderBy: (fee) => `${fee}.position`,
});
