import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { badInput } from '../../platform/errors/errors.js';
import type { FindTasks } from '../../catalogue/task/record-task.js';
import { Task } from './task.type.js';
import { openTasks } from './tasks.js';

const most = 100;

/** The resolver of tasks; other rooms bring theirs. */
export function taskResolver(otherRooms: readonly FindTasks[]): new () => object {
  @Resolver()
  class TaskResolver {
    @Query(() => [Task], {
      description:
        'Aufgaben: what is to be done within the remit of whoever asks, what is due first, first. It follows from the catalogue (of each kind of record the 1,000 longest in force are judged), so nobody ticks it off. For editors and approvers.',
    })
    tasks(
      @Arg('organisation', () => ID, {
        nullable: true,
        description: 'Organisationseinheit: only for this one and those below it (global id); all when left out.',
      })
      organisation: string | null,
      @Arg('first', () => Int, { defaultValue: 20, description: 'Anzahl: how many at most, 1 to 100.' }) first: number,
      @Ctx() context: RequestContext,
    ): Promise<object[]> {
      if (first < 1 || first > most) throw badInput(`first is ${first}; 1 to ${most} tasks can be had at once`);
      return openTasks(context, { organisation: organisation ?? null, first }, otherRooms);
    }
  }
  return TaskResolver;
}
