import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ChecklistResolver } from './checklist.resolver.js';

export const checklistModule: GraphqlModule = { resolvers: [ChecklistResolver] };
