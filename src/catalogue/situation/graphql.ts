import { recordKeys } from '../../platform/graphql/federated-entity.js';
import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { situationLookups, situationReadModel, situationsOfService } from './situation.read-model.js';
import { SituationResolver } from './situation.resolver.js';
import { Situation } from './situation.type.js';

export const situationModule: GraphqlModule = {
  resolvers: [SituationResolver],
  readModels: [situationReadModel],
  nodes: { Situation: situationLookups.byId },
  federationKeys: { Situation: recordKeys('Situation', situationLookups) },
  fieldsOf: {
    Service: {
      situations: handedOn(
        () => [Situation],
        { description: 'Lebens- und Geschäftslagen: the situations in which people need the service.' },
        situationsOfService,
      ),
    },
  },
};
