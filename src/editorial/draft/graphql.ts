import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { DraftResolver } from './draft.resolver.js';

export const draftModule: GraphqlModule = { resolvers: [DraftResolver] };
