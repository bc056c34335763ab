import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { searchGapReadModel } from './search-gap.read-model.js';
import { SearchGapResolver } from './search-gap.resolver.js';

export const searchGapsModule: GraphqlModule = { resolvers: [SearchGapResolver], readModels: [searchGapReadModel] };
