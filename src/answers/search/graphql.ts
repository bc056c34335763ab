import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { SearchServicesResolver } from './search-services.resolver.js';
import { SuggestResolver } from './suggest.resolver.js';

export const searchModule: GraphqlModule = { resolvers: [SearchServicesResolver, SuggestResolver] };
