import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { HistoryResolver } from './history.resolver.js';

export const historyModule: GraphqlModule = { resolvers: [HistoryResolver] };
