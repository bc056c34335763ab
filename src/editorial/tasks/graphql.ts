import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { TaskResolver } from './task.resolver.js';

export const tasksModule: GraphqlModule = { resolvers: [TaskResolver] };
