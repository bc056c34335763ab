import type { RequestContext } from '../../platform/graphql/request-context.js';
import { scopeOf, type Scope } from '../../catalogue/ownership/scope.js';
import { allowed } from '../../platform/graphql/allowed.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import type { ChangeSetStatus } from './change-set-enums.js';
import { changeSetById, latestChangeSets, type ChangeSetRow } from './change-set-repository.js';
import { concerning, coveredBy } from './change-set-scope.js';
import { changeSetViews, type ChangeSetView } from './change-set-view.js';
import { isAuthor, loadContents, type LoadedChangeSet } from './loaded-change-set.js';

/** Maximum number of sets per batch, because they are read with all their drafts. */
const batch = 100;

/** Sets that the caller is an author of, drafts of records that the caller may all edit, and sets that wait for the scope. */
async function visibleWithin(
  { client, principal }: TransactionContext,
  scope: Scope,
  sets: readonly ChangeSetRow[],
): Promise<LoadedChangeSet[]> {
  const loaded = await loadContents(client, sets);
  const ofOthers = loaded.filter((one) => !isAuthor(principal.id, one));
  const isDraft = ({ set }: LoadedChangeSet): boolean => set.status === 'DRAFT';
  const drafts = await coveredBy(client, scope, ofOthers.filter(isDraft));
  const submitted = await concerning(
    client,
    scope,
    ofOthers.filter((one) => !isDraft(one)),
  );
  return loaded.filter((one) => isAuthor(principal.id, one) || drafts.has(one) || submitted.has(one));
}

/** The first visible sets: one batch when everything is visible, else at most five. */
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

/** The set with its changes, if visible to the caller; null otherwise. */
export async function visibleChangeSet(mutation: TransactionContext, id: string): Promise<LoadedChangeSet | null> {
  const set = await changeSetById(mutation.client, id);
  return set && ((await visibleTo(mutation, [set], 1))[0] ?? null);
}

/** One change set for GraphQL; null when not visible to the caller. */
export function queryChangeSet(context: RequestContext, id: string): Promise<ChangeSetView | null> {
  const principal = allowed(context, 'change-set:edit');
  return context.writeDatabase.transaction(async (client) => {
    const set = await visibleChangeSet({ client, principal }, id);
    return set && (await changeSetViews(client, [set]))[0]!;
  });
}

/** Change sets visible to the caller, latest first. */
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
