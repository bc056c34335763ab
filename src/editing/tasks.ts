import type { RequestContext } from '../graphql/context.js';
import { recordIdOf } from '../graphql/global-id.js';
import { judgedKinds } from '../quality/rules/rule.js';
import { badInput } from '../reading/bad-input.js';
import { dayInBremen, type Reading } from '../reading/reading.js';
import { Statement } from '../reading/statement.js';
import { changeSetTasks } from './change-set-tasks.js';
import { allowed, type Change } from './mutate.js';
import { ownedKinds, type OwnedKind } from './owned-records.js';
import { qualityTasks } from './quality-tasks.js';
import type { TaskSource } from './record-task.js';
import { organisationsBelow, remitOf, type Remit } from './remit.js';
import { inOrder, type OpenTask } from './task.rules.js';
import { validityTasks } from './validity-tasks.js';

interface Scope {
  remit: Remit;
  /** Ids; null for everything. */
  organisations: string[] | null;
}

/** Those of one organisation and all below it, as far as they are within the remit of whoever asks; else all that is. */
async function scopeOf({ client, principal }: Change, organisation: string | null): Promise<Scope> {
  const remit = await remitOf(client, principal, 'change-set:edit');
  if (organisation === null && remit === 'EVERYWHERE') return { remit, organisations: null };
  const sql = `select slug from record where kind = 'ORGANISATION' and id = $1`;
  const asked =
    organisation === null
      ? [...remit]
      : (await client.query<{ slug: string }>(sql, [organisation])).rows.map(({ slug }) => slug);
  if (organisation !== null && !asked.some((slug) => remit === 'EVERYWHERE' || remit.has(slug)))
    throw badInput('There is no such organisation within your remit; leave it out for everything that is.');
  const all = await organisationsBelow(client, asked);
  return { remit: new Set(all.map(({ slug }) => slug)), organisations: all.map(({ id }) => id) };
}

function sourceOf({ database, language }: RequestContext, organisations: string[] | null): TaskSource {
  const reading: Reading = { languages: [language], asOf: null, validOn: dayInBremen(new Date()), internal: true };
  return { database, reading, begin: () => new Statement(reading), organisations };
}

async function tasksOfRecords(context: RequestContext, organisations: string[] | null): Promise<OpenTask[]> {
  const source = sourceOf(context, organisations);
  const found: OpenTask[] = [];
  // One after the other, so that one list takes one connection.
  for (const kind of judgedKinds) found.push(...(await qualityTasks(kind, source)));
  for (const kind of Object.keys(ownedKinds) as OwnedKind[])
    found.push(...(await validityTasks(kind, source, context.language)));
  return found;
}

/** What there is to do for an organisation and those below it, or for all of whoever asks; what is due first, first. */
export async function openTasks(
  context: RequestContext,
  organisation: string | null,
  first: number,
): Promise<OpenTask[]> {
  const principal = allowed(context, 'change-set:edit');
  const id = organisation && recordIdOf('Organisation', organisation);
  const { organisations, sets } = await context.writeDatabase.transaction(async (client) => {
    const scope = await scopeOf({ client, principal }, id);
    return { ...scope, sets: await changeSetTasks({ client, principal }, scope.remit, context.language) };
  });
  return inOrder([...sets, ...(await tasksOfRecords(context, organisations))]).slice(0, first);
}
