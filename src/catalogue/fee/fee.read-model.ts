import { many, one, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { legalBasisReadModel } from '../legal-basis/legal-basis.read-model.js';
import { conditionsOf } from '../question/question.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { isMeant, type Validity } from '../record/validity.js';
import { documentTypeReadModel, documentTypeTable } from '../required-document/document-type.read-model.js';
import { Fee as FeeEntity } from './fee.entity.js';
import { Fee } from './fee.type.js';
import { contentId } from '../record/content-id.js';

export const feeReadModel: ReadModel = entityReadModel(Fee, FeeEntity, {
  id: contentId('Fee'),
  amountInCents: 'amountCents',
  minimumInCents: 'minimumCents',
  maximumInCents: 'maximumCents',
  surchargeTo: one(() => feeReadModel, { from: sql`fee`, where: (base, fee) => sql`${base}.id = ${fee}.base_fee_id` }),
  legalBasis: one(() => legalBasisReadModel, {
    from: sql`legal_basis`,
    where: (basis, fee) => sql`${basis}.id = ${fee}.legal_basis_id`,
  }),
  applies: conditionsOf('fee_id'),
  proof: recordInColumn(() => documentTypeReadModel, documentTypeTable, sql`proof_id`),
});

export const feesOfService: RelationField = many(() => feeReadModel, {
  from: sql`fee`,
  where: (fee, service, statement, { validity }) =>
    sql`${fee}.edition_id = ${service}.edition_id and ${isMeant(validity as Validity, fee, statement)}`,
  orderBy: (fee) => sql`${fee}.position`,
});
