import { addFields, column, many, shape, type Shape } from '../../platform/read/read-model.js';
import { serviceShape } from '../service/service.read-model.js';

export const legalBasisShape: Shape = shape('LegalBasis', { citation: column('citation'), url: column('url') });

addFields(serviceShape, {
  legalBases: many(() => legalBasisShape, {
    from: 'legal_basis',
    where: (basis, service) => `${basis}.edition_id = ${service}.edition_id`,
    orderBy: (basis) => `${basis}.position`,
  }),
});
