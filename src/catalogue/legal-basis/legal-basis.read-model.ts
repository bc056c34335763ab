import { addFields, column, many, readModel, type ReadModel } from '../../platform/read/read-model.js';
import { serviceReadModel } from '../service/service.read-model.js';

export const legalBasisReadModel: ReadModel = readModel('LegalBasis', {
  citation: column('citation'),
  url: column('url'),
});

addFields(serviceReadModel, {
  legalBases: many(() => legalBasisReadModel, {
    from: 'legal_basis',
    where: (basis, service) => `${basis}.edition_id = ${service}.edition_id`,
    orderBy: (basis) => `${basis}.position`,
  }),
});
