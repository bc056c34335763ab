import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { DisruptionEditingResolver } from './disruption-editing.resolver.js';

export const disruptionsModule: GraphqlModule = { resolvers: [DisruptionEditingResolver] };
