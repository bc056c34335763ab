import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { fieldKey, identifierKey, idKey } from '../../platform/graphql/federated-entity.js';
import { serviceLookups, serviceReadModel } from './service.read-model.js';
import { ServiceResolver } from './service.resolver.js';

export const serviceModule: GraphqlModule = {
  resolvers: [ServiceResolver],
  readModels: [serviceReadModel],
  nodes: { Service: serviceLookups.byId },
  federationKeys: {
    Service: [
      idKey('Service', serviceLookups.byId),
      fieldKey('slug', serviceLookups.bySlug),
      identifierKey('xzufiId', serviceLookups.byIdentifier),
    ],
  },
};
