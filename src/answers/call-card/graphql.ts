import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { CallCardResolver } from './call-card.resolver.js';

export const callCardModule: GraphqlModule = { resolvers: [CallCardResolver] };
