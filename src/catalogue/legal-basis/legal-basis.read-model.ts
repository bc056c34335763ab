import { column, many, readModel, type ReadModel, type RelationField } from '../../platform/read/read-model.js';

export const legalBasisReadModel: ReadModel = readModel('LegalBasis', {
  citation: column('citation'),
  url: column('url'),
});

export const legalBasesOfService: RelationField = many(() => legalBasisReadModel, {
  from: 'legal_basis',
  where: (basis, service) => `${basis}.edition_id = ${service}.edition_id`,
  orderBy: (basis) => `${basis}.position`,
});
