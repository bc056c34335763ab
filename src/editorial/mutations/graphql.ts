import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ApplyChangesResolver } from './bulk/apply-changes.resolver.js';
import { OrganisationMoveResolver } from './organisation/organisation-move.resolver.js';
import { partResolvers } from './part/part.resolver.js';
import { RelationResolver } from './part/relation.resolver.js';
import { recordResolvers } from './record/record.resolver.js';

export const mutationsModule: GraphqlModule = {
  resolvers: [ApplyChangesResolver, ...partResolvers, RelationResolver, ...recordResolvers, OrganisationMoveResolver],
};
