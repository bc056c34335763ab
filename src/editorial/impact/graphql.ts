import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ImpactResolver } from './impact.resolver.js';

export const impactModule: GraphqlModule = { resolvers: [ImpactResolver] };
