import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { FeeQuoteResolver } from './fee-quote.resolver.js';

export const feeQuoteModule: GraphqlModule = { resolvers: [FeeQuoteResolver] };
