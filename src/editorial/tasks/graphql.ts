import type { FindTasks } from '../../catalogue/task/record-task.js';
import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { taskResolver } from './task.resolver.js';

export const tasksModule = (otherRooms: readonly FindTasks[]): GraphqlModule => ({
  resolvers: [taskResolver(otherRooms)],
});
