import type { ClientBase } from 'pg';
import { neededApproval, type NeededApproval, type Turn } from '../../../catalogue/ownership/needed-approval.js';
import type { OwnerGroups } from '../../../catalogue/ownership/owners-in-content.js';
import { ownerGroupsOf } from '../../../catalogue/ownership/record-owners.js';
import { statesOf, type RecordState } from '../../../catalogue/record/write/record-state.js';
import { approvalsOfSets, type Approval } from './approval-repository.js';
import type { ChangeRow } from '../change-repository.js';
import type { LoadedChangeSet } from '../loaded-change-set.js';

/** What a change makes of the record that it began with, and of the one in force if that is another by now. */
function turnsOf(
  { recordId, kind, base, baseEditionId, draft }: ChangeRow,
  states: ReadonlyMap<string, RecordState>,
): Turn[] {
  const state = states.get(recordId);
  const moved =
    state && base && state.editionId !== baseEditionId ? [{ kind, before: state.document, after: draft }] : [];
  return [{ kind, before: base, after: draft }, ...moved];
}

/** The last group of a responsibility that ends is the office: it is asked itself if it owns the service with others. */
function asGroups({ of }: NeededApproval, groups: OwnerGroups): OwnerGroups {
  if (of === 'EACH') return groups;
  const [first = [], office = []] = groups;
  const isOneOfMany = first.length > 1 && office.some((slug) => first.includes(slug));
  return [isOneOfMany ? office : groups.flat()];
}

const distinct = (groups: OwnerGroups): OwnerGroups => [
  ...new Map(groups.map((group) => [[...group].sort().join(' '), group])).values(),
];

/** Groups of owners whose approval each set needs, in at most three statements; none without changes. */
export async function neededApprovals(
  client: ClientBase,
  sets: readonly LoadedChangeSet[],
): Promise<Map<LoadedChangeSet, OwnerGroups>> {
  const states = await statesOf(
    client,
    sets.flatMap(({ changes }) => changes),
  );
  const needed = sets.flatMap((set) =>
    set.changes.flatMap((change) => turnsOf(change, states).map((turn) => ({ set, approval: neededApproval(turn) }))),
  );
  const groups = await ownerGroupsOf(
    client,
    needed.map(({ set, approval }) => ({ owners: approval.owners, changeSetId: set.set.id })),
  );
  return new Map(
    sets.map((set) => {
      const ofSet = needed.flatMap((one, at) => (one.set === set ? asGroups(one.approval, groups[at]!) : []));
      return [set, distinct(ofSet)];
    }),
  );
}

const isGiven = (group: readonly string[], approvals: readonly Approval[]): boolean =>
  approvals.some(({ organisations }) => organisations === null || group.some((slug) => organisations.includes(slug)));

/** Where a set stands with its approvals. */
export interface ApprovalState {
  approvals: readonly Approval[];
  /** Groups of organisations (slugs) of which one each has yet to approve; an empty group is an administrator. */
  missing: OwnerGroups;
}

/** Where sets stand with their approvals, in at most four statements. */
export async function approvalStates(
  client: ClientBase,
  sets: readonly LoadedChangeSet[],
): Promise<Map<LoadedChangeSet, ApprovalState>> {
  if (sets.length === 0) return new Map();
  const needed = await neededApprovals(client, sets);
  const given = await approvalsOfSets(
    client,
    sets.map(({ set }) => set.id),
  );
  return new Map(
    sets.map((one) => {
      const approvals = given.get(one.set.id)!;
      return [one, { approvals, missing: needed.get(one)!.filter((group) => !isGiven(group, approvals)) }];
    }),
  );
}
