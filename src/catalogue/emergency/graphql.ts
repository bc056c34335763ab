import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { emergencyLookups, emergencyReadModel } from './emergency.read-model.js';
import { EmergencyResolver } from './emergency.resolver.js';

export const emergencyModule: GraphqlModule = {
  resolvers: [EmergencyResolver],
  readModels: [emergencyReadModel],
  nodes: { Emergency: emergencyLookups.byId },
};
