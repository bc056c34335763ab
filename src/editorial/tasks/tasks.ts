import type { RequestContext } from '../../platform/graphql/request-context.js';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { judgedKinds } from '../../catalogue/record/quality/rule.js';
import { dayInBremen, type ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { changeSetTasks } from './change-set-tasks.js';
import { feedbackTasks } from '../../operations/feedback/feedback-tasks.js';
import { allowed } from '../../platform/graphql/allowed.js';
import { ownedKinds, type OwnedKind } from '../../catalogue/ownership/owned-editions.js';
import { qualityTasks } from './quality-tasks.js';
import { searchGapTasks } from '../../operations/search-gaps/search-gap-tasks.js';
import type { TaskSource } from '../../catalogue/task/record-task.js';
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

async function tasksOfRecords(context: RequestContext, organisations: string[] | null): Promise<OpenTask[]> {
  const source = sourceOf(context, organisations);
  const found: OpenTask[] = [];
  // One after the other, so that one list takes one connection.
  for (const kind of judgedKinds) found.push(...(await qualityTasks(kind, source)));
  for (const kind of Object.keys(ownedKinds) as OwnedKind[])
    found.push(...(await validityTasks(kind, source, context.language)));
  found.push(...(await feedbackTasks(source)));
  // Words concern all services, so they are nobody's but those who keep the thesaurus.
  if (organisations === null) found.push(...(await searchGapTasks(context)));
  return found;
}

/** What there is to do for an organisation and those below it, or for all of whoever asks; what is due first, first. */
export async function openTasks(
  context: RequestContext,
  organisation: string | null,
  first: number,
): Promise<OpenTask[]> {
  const principal = allowed(context, 'change-set:edit');
  const id = organisation && decodeGlobalId('Organisation', organisation);
  const { organisations, sets } = await context.writeDatabase.transaction(async (client) => {
    const scope = await taskScopeOf({ client, principal }, id);
    return { ...scope, sets: await changeSetTasks({ client, principal }, scope.scope, context.language) };
  });
  return inOrder([...sets, ...(await tasksOfRecords(context, organisations))]).slice(0, first);
}
