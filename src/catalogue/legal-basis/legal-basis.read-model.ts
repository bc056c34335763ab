import { many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { LegalBasis as LegalBasisEntity } from './legal-basis.entity.js';
import { LegalBasis } from './legal-basis.type.js';
import { contentId } from '../record/content-id.js';

export const legalBasisReadModel: ReadModel = entityReadModel(LegalBasis, LegalBasisEntity, {
  id: contentId('LegalBasis'),
});

export const legalBasesOfService: RelationField = many(() => legalBasisReadModel, {
  from: sql`legal_basis`,
  where: (basis, service) => sql`${basis}.edition_id = ${service}.edition_id`,
  orderBy: (basis) => sql`${basis}.position`,
});
