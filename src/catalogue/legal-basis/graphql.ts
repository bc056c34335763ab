import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { legalBasesOfService, legalBasisReadModel } from './legal-basis.read-model.js';
import { LegalBasis } from './legal-basis.type.js';

export const legalBasisModule: GraphqlModule = {
  readModels: [legalBasisReadModel],
  fieldsOf: {
    Service: {
      legalBases: handedOn(
        () => [LegalBasis],
        { description: 'Rechtsgrundlagen: the law on which the service rests, the most important first.' },
        legalBasesOfService,
      ),
    },
  },
};
