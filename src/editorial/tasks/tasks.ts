import type { RequestContext } from '../../platform/graphql/request-context.js';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { Statement } from '../../platform/read/statement.js';
import { changeSetTasks } from './change-set-tasks.js';
import { allowed } from '../../platform/graphql/allowed.js';
import { ownedKinds } from '../../catalogue/ownership/owned-editions.js';
import { qualityTasks } from './quality-tasks.js';
import type { FindTasks, TaskSource } from '../../catalogue/task/record-task.js';
import { taskScopeOf } from '../../catalogue/task/task-scope.js';
import { inOrder, type OpenTask } from '../../catalogue/task/task.rules.js';
import { validityTasks } from './validity-tasks.js';

function sourceOf({ database, language }: RequestContext, organisations: string[] | null): TaskSource {
  const readOptions: ReadOptions = {
    languages: [language],
    asOf: null,
    validOn: dayInBremen(new Date()),
    internal: true,
  };
  return { database, readOptions, begin: () => new Statement(readOptions), organisations };
}

async function tasksOfRecords(
  context: RequestContext,
  organisations: string[] | null,
  otherRooms: readonly FindTasks[],
): Promise<OpenTask[]> {
  const source = sourceOf(context, organisations);
  // Sequential, so that a list uses one connection.
  const found = await qualityTasks(source);
  for (const kind of ownedKinds) found.push(...(await validityTasks(kind, source, context.language)));
  for (const findTasks of otherRooms) found.push(...(await findTasks(source, context)));
  return found;
}

/** Filter of the list of tasks. */
export interface TaskArguments {
  /** Global id: tasks of this organisation and those below it; null for all within the caller's scope. */
  organisation: string | null;
  first: number;
}

/** Open tasks within the caller's scope, earliest due first. */
export async function openTasks(
  context: RequestContext,
  { organisation, first }: TaskArguments,
  otherRooms: readonly FindTasks[],
): Promise<OpenTask[]> {
  const principal = allowed(context, 'change-set:edit');
  const id = organisation && decodeGlobalId('Organisation', organisation);
  const { organisations, sets } = await context.writeDatabase.transaction(async (client) => {
    const scope = await taskScopeOf({ client, principal }, id);
    return { ...scope, sets: await changeSetTasks({ client, principal }, scope.scope, context.language) };
  });
  return inOrder([...sets, ...(await tasksOfRecords(context, organisations, otherRooms))]).slice(0, first);
}
