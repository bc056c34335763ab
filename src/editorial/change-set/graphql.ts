import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ChangeMarkupResolver } from './change-markup.resolver.js';
import { ChangeSetResolver } from './change-set.resolver.js';

export const changeSetModule: GraphqlModule = { resolvers: [ChangeSetResolver, ChangeMarkupResolver] };
