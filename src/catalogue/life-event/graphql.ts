import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { lifeEventLookups, lifeEventReadModel } from './life-event.read-model.js';
import { LifeEventResolver } from './life-event.resolver.js';

export const lifeEventModule: GraphqlModule = {
  resolvers: [LifeEventResolver],
  readModels: [lifeEventReadModel],
  nodes: { LifeEvent: lifeEventLookups.byId },
};
