import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { CoverageResolver } from './coverage.resolver.js';

export const coverageModule: GraphqlModule = { resolvers: [CoverageResolver] };
