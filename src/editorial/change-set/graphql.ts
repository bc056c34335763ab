import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ChangeSetResolver } from './change-set.resolver.js';

export const changeSetModule: GraphqlModule = { resolvers: [ChangeSetResolver] };
