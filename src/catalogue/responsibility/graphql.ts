import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { idKey } from '../../platform/graphql/federated-entity.js';
import {
  responsibilitiesOfService,
  responsibilityLookups,
  responsibilityReadModel,
} from './responsibility.read-model.js';
import { ResponsibilityResolver } from './responsibility.resolver.js';
import { Responsibility } from './responsibility.type.js';

export const responsibilityModule: GraphqlModule = {
  resolvers: [ResponsibilityResolver],
  readModels: [responsibilityReadModel],
  nodes: { Responsibility: responsibilityLookups.byId },
  federationKeys: { Responsibility: [idKey('Responsibility', responsibilityLookups.byId)] },
  fieldsOf: {
    Service: {
      responsibilities: handedOn(
        () => [Responsibility],
        {
          description: 'Zuständigkeiten: all that are laid down for the service and valid on the day, wherever.',
        },
        responsibilitiesOfService,
      ),
    },
  },
};
