import type { ClientBase } from 'pg';
import { deliverAll } from '../../platform/i18n/localized-text.js';
import { statusAt } from './change-set-status.rules.js';
import { changeSetById } from './change-set-repository.js';
import { approvalsOfSets } from './approval/approval-repository.js';
import { commentsOfSets, type CommentRow } from './comment-repository.js';
import { loadContents, type LoadedChangeSet } from './loaded-change-set.js';
import { changeView, standing } from './change-view.js';
import { smallestGroups } from './approval/smallest-groups.rules.js';
import { approvalStates, type ApprovalState } from './approval/needed-approvals.js';
import { timelinesOf, type PlannedEdition } from '../../catalogue/record/write/timeline.js';

const approvalsView = ({ approvals, missing }: ApprovalState) => ({
  approvals,
  missingApprovals: smallestGroups(missing).map((organisations) => ({ organisations: [...organisations].sort() })),
});

const viewOf = (
  { set, changes, authors }: LoadedChangeSet,
  comments: readonly CommentRow[],
  approvalState: ApprovalState,
  timelines: ReadonlyMap<string, readonly PlannedEdition[]>,
) => ({
  ...set,
  briefing: deliverAll(set.briefing ?? {}).map(({ language, value }) => ({ language, text: value })),
  status: statusAt(set.status, set.publishAt, new Date()),
  authors: [...new Set([set.createdBy, ...authors])],
  changes: changes.map((change) => changeView(change, standing(change, timelines.get(change.recordId)))),
  ...approvalsView(approvalState),
  comments,
});

export type ChangeSetView = ReturnType<typeof viewOf>;

/** Where sets stand with their approvals; owners are looked up only for those that wait for approval. */
async function approvalStatesOf(
  client: ClientBase,
  loaded: readonly LoadedChangeSet[],
): Promise<(one: LoadedChangeSet) => ApprovalState> {
  const waiting = await approvalStates(
    client,
    loaded.filter(({ set }) => set.status === 'SUBMITTED' || set.status === 'APPROVED'),
  );
  const published = loaded.filter((one) => one.set.approvedBy !== null && !waiting.has(one));
  const given =
    published.length > 0
      ? await approvalsOfSets(
          client,
          published.map(({ set }) => set.id),
        )
      : null;
  return (one) => waiting.get(one) ?? { approvals: given?.get(one.set.id) ?? [], missing: [] };
}

const nothingPlanned: ReadonlyMap<string, readonly PlannedEdition[]> = new Map();

const isOpen = ({ set }: LoadedChangeSet): boolean => ['DRAFT', 'SUBMITTED', 'APPROVED'].includes(set.status);

/** Change sets for GraphQL. The number of statements does not depend on the number of sets. */
export async function changeSetViews(client: ClientBase, loaded: readonly LoadedChangeSet[]): Promise<ChangeSetView[]> {
  if (loaded.length === 0) return [];
  const comments = await commentsOfSets(
    client,
    loaded.map(({ set }) => set.id),
  );
  const approvalState = await approvalStatesOf(client, loaded);
  const timelines = await timelinesOf(
    client,
    loaded.filter(isOpen).flatMap(({ changes }) => changes),
  );
  return loaded.map((one) =>
    viewOf(one, comments.get(one.set.id) ?? [], approvalState(one), isOpen(one) ? timelines : nothingPlanned),
  );
}

/** A change set after a command in the same transaction. */
export async function changeSetView(client: ClientBase, id: string): Promise<ChangeSetView> {
  const set = await changeSetById(client, id);
  if (!set) throw new Error(`change set ${id} is gone within its transaction`);
  const [view] = await changeSetViews(client, await loadContents(client, [set]));
  return view!;
}
