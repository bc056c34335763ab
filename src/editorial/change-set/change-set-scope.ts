import type { ClientBase } from 'pg';
import type { OwnedContent } from '../../catalogue/ownership/record-owners.js';
import type { OwnerGroups } from '../../catalogue/ownership/owners-in-content.js';
import { areWithin, hasMemberIn, type Scope } from '../../catalogue/ownership/scope.js';
import { statesOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import type { ChangeRow } from './change-repository.js';
import type { LoadedChangeSet } from './loaded-change-set.js';
import { neededApprovals } from './approval/needed-approvals.js';

/** Contents that must lie within the scope: base, draft and the content in force. */
const contentsOf = (
  { changeSetId, recordId, kind, base, draft }: ChangeRow,
  states: ReadonlyMap<string, RecordState>,
): OwnedContent[] =>
  [base, draft, states.get(recordId)?.document].flatMap((content) => (content ? [{ changeSetId, kind, content }] : []));

/**
 * Change sets of which the caller may edit all records, in at most three statements. A set without changes lies only
 * within EVERYWHERE: it belongs to its author alone.
 */
export async function coveredBy(
  client: ClientBase,
  scope: Scope,
  sets: readonly LoadedChangeSet[],
): Promise<Set<LoadedChangeSet>> {
  if (scope === 'EVERYWHERE') return new Set(sets);
  const changes = sets.flatMap((set) => set.changes);
  const states = await statesOf(client, changes);
  const contents = changes.flatMap((change) => contentsOf(change, states));
  const within = await areWithin(client, scope, contents);
  const outside = new Set(contents.filter((_, at) => !within[at]).map(({ changeSetId }) => changeSetId));
  return new Set(sets.filter((one) => one.changes.length > 0 && !outside.has(one.set.id)));
}

/** Whether one of the groups has a member in the scope. */
export const hasSay = (scope: Scope, groups: OwnerGroups): boolean => groups.some((group) => hasMemberIn(scope, group));

/** Change sets that need the approval of somebody in the scope, in at most three statements. */
export async function concerning(
  client: ClientBase,
  scope: Scope,
  sets: readonly LoadedChangeSet[],
): Promise<Set<LoadedChangeSet>> {
  if (scope === 'EVERYWHERE') return new Set(sets);
  const needed = await neededApprovals(client, sets);
  return new Set(sets.filter((one) => hasSay(scope, needed.get(one)!)));
}
