import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { identifierKey, recordKeys } from '../../platform/graphql/federated-entity.js';
import { serviceLookups, serviceReadModel } from './service.read-model.js';
import { ServiceResolver } from './service.resolver.js';

export const serviceModule: GraphqlModule = {
  resolvers: [ServiceResolver],
  readModels: [serviceReadModel],
  nodes: { Service: serviceLookups.byId },
  federationKeys: {
    Service: [...recordKeys('Service', serviceLookups), identifierKey('xzufiId', serviceLookups.byIdentifier)],
  },
};
