import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import type { FindTasks } from '../../catalogue/task/record-task.js';
import { Task } from './task.type.js';
import { openTasks } from './tasks.js';
import { checkFirst } from '../../platform/read/page-arguments.js';
import { FirstArg } from '../../platform/graphql/read-arguments.js';

/** Module of tasks; other rooms contribute sources. */
export function taskResolver(otherRooms: readonly FindTasks[]): new () => object {
  @Resolver()
  class TaskResolver {
    @Query(() => [Task], {
      description:
        'Aufgaben: open tasks within the scope of the caller, by due day. Derived from the catalogue (per kind the 1,000 records longest in force are judged). For editors and approvers.',
    })
    tasks(
      @Arg('organisation', () => ID, {
        nullable: true,
        description: 'Organisationseinheit: only for this one and those below it (global id); all when left out.',
      })
      organisation: string | null,
      @FirstArg() first: number,
      @Ctx() context: RequestContext,
    ): Promise<object[]> {
      checkFirst(first, 'tasks');
      return openTasks(context, { organisation: organisation ?? null, first }, otherRooms);
    }
  }
  return TaskResolver;
}
