import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { fieldKey } from '../../platform/graphql/federated-entity.js';
import { codeListReadModel, sdgAreasOfService } from './code-list.read-model.js';
import { CodeListResolver } from './code-list.resolver.js';
import { SdgArea } from './code-list.type.js';
import {
  leikaServiceByKey,
  leikaServiceReadModel,
  leikaServicesOfService,
  leikaAssignmentsOfService,
} from './leika-service.read-model.js';
import { LeikaAssignment } from './leika-assignment.type.js';
import { LeikaServiceResolver } from './leika-service.resolver.js';
import { LeikaService } from './leika-service.type.js';

export const codeListModule: GraphqlModule = {
  resolvers: [CodeListResolver, LeikaServiceResolver],
  readModels: [codeListReadModel, leikaServiceReadModel],
  federationKeys: { LeikaService: [fieldKey('leikaKey', leikaServiceByKey)] },
  fieldsOf: {
    Service: {
      sdgAreas: handedOn(
        () => [SdgArea],
        {
          description:
            'SDG-Informationsbereiche: the areas of the Single Digital Gateway to which the service belongs.',
        },
        sdgAreasOfService,
      ),
      leikaServices: handedOn(
        () => [LeikaService],
        { description: 'LeiKa-Leistungen: the entries of the nationwide catalogue whose keys the service has.' },
        leikaServicesOfService,
      ),
      leikaAssignments: handedOn(
        () => [LeikaAssignment],
        { description: 'LeiKa-Zuordnungen: why the service has its keys, one entry for each.' },
        leikaAssignmentsOfService,
      ),
    },
  },
};
