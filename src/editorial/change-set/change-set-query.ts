import type { RequestContext } from '../../platform/graphql/request-context.js';
import { scopeOf, type Scope } from '../../catalogue/ownership/scope.js';
import { allowed } from '../../platform/graphql/allowed.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import type { ChangeSetStatus } from './change-set-enums.js';
import { changeSetById, latestChangeSets, type ChangeSetRow } from './change-set-repository.js';
import { coveredBy } from './change-set-scope.js';
import { changeSetViews, type ChangeSetView } from './change-set-view.js';
import { isAuthor, loadContents, type LoadedChangeSet } from './loaded-change-set.js';

/** Sets are read with all their drafts, so only so many at once. */
const batch = 100;

/** Those of the sets that the caller wrote in, or whose records all lie within the scope. */
async function visibleWithin(
  { client, principal }: TransactionContext,
  scope: Scope,
  sets: readonly ChangeSetRow[],
): Promise<LoadedChangeSet[]> {
  const loaded = await loadContents(client, sets);
  const ofOthers = loaded.filter((one) => !isAuthor(principal.id, one));
  const covered = await coveredBy(client, scope, ofOthers);
  return loaded.filter((one) => isAuthor(principal.id, one) || covered.has(one));
}

/** The first of the sets that the caller may see: in one batch where everything is visible, else in five at most. */
async function visibleTo(
  mutation: TransactionContext,
  sets: readonly ChangeSetRow[],
  first: number,
): Promise<LoadedChangeSet[]> {
  const scope = await scopeOf(mutation.client, mutation.principal, 'change-set:edit');
  if (scope === 'EVERYWHERE') return loadContents(mutation.client, sets.slice(0, first));
  const visible: LoadedChangeSet[] = [];
  for (let start = 0; start < sets.length && visible.length < first; start += batch)
    visible.push(...(await visibleWithin(mutation, scope, sets.slice(start, start + batch))));
  return visible.slice(0, first);
}

/** The set with this id and what stands in it, if the caller may see it; null otherwise. */
export async function visibleChangeSet(mutation: TransactionContext, id: string): Promise<LoadedChangeSet | null> {
  const set = await changeSetById(mutation.client, id);
  return set && ((await visibleTo(mutation, [set], 1))[0] ?? null);
}

/** One change set as GraphQL answers it; null when the caller may not see it. */
export function queryChangeSet(context: RequestContext, id: string): Promise<ChangeSetView | null> {
  const principal = allowed(context, 'change-set:edit');
  return context.writeDatabase.transaction(async (client) => {
    const set = await visibleChangeSet({ client, principal }, id);
    return set && (await changeSetViews(client, [set]))[0]!;
  });
}

/** The latest change sets that the caller may see, the latest first. */
export function queryChangeSets(
  context: RequestContext,
  status: ChangeSetStatus | null,
  first: number,
): Promise<ChangeSetView[]> {
  const principal = allowed(context, 'change-set:edit');
  return context.writeDatabase.transaction(async (client) => {
    const latest = await latestChangeSets(client, status);
    return changeSetViews(client, await visibleTo({ client, principal }, latest, first));
  });
}
