import { jsonText } from '../../platform/mutation/json-text.js';
import type { ClientBase } from 'pg';
import { deliverAll } from '../../platform/i18n/localized-text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { differences, type Difference } from '../../catalogue/record/merge/difference.rules.js';
import { statusAt } from './change-set-status.rules.js';
import type { ChangeRow } from './change-repository.js';
import { changeSetById } from './change-set-repository.js';
import { approvalsOfSets } from './approval/approval-repository.js';
import { commentsOfSets, type CommentRow } from './comment-repository.js';
import { loadContents, type LoadedChangeSet } from './loaded-change-set.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import { cleanRecord } from '../../catalogue/record/write/clean-record.js';
import { approvalStates, type ApprovalState } from './approval/needed-approvals.js';
import { recordTypes } from '../../catalogue/record-types.js';

export const differenceView = ({ path, kind, before, after, words }: Difference) => ({
  path,
  kind,
  before: jsonText(before),
  after: jsonText(after),
  words: words ?? [],
});

/** The draft as it will be published. */
const published = ({ kind, draft }: ChangeRow): object | null => draft && cleanRecord(kind, contentOf(kind, draft));

const changeView = (change: ChangeRow) => ({
  record: globalId(recordTypes[change.kind].type, change.recordId),
  type: recordTypes[change.kind].type,
  slug: change.slug,
  action: change.action,
  revision: change.revision,
  basedOn: change.baseEditionId,
  minor: change.minor,
  editedBy: change.editedBy,
  editedAt: change.editedAt,
  draft: jsonText(change.draft),
  /** For fields that are computed from the draft. */
  drafted: change,
  differences: differences(change.base, published(change)).map(differenceView),
});

const approvalsView = ({ approvals, missing }: ApprovalState) => ({
  approvals,
  missingApprovals: missing.map((organisations) => ({ organisations: [...organisations].sort() })),
});

const viewOf = (
  { set, changes, authors }: LoadedChangeSet,
  comments: readonly CommentRow[],
  approvalState: ApprovalState,
) => ({
  ...set,
  briefing: deliverAll(set.briefing ?? {}).map(({ language, value }) => ({ language, text: value })),
  status: statusAt(set.status, set.publishAt, new Date()),
  authors: [...new Set([set.createdBy, ...authors])],
  changes: changes.map(changeView),
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
    loaded.filter(({ set }) => set.status === 'SUBMITTED'),
  );
  const approved = loaded.filter(({ set }) => set.approvedBy !== null);
  const given =
    approved.length > 0
      ? await approvalsOfSets(
          client,
          approved.map(({ set }) => set.id),
        )
      : null;
  return (one) => waiting.get(one) ?? { approvals: given?.get(one.set.id) ?? [], missing: [] };
}

/** Change sets for GraphQL. The number of statements does not depend on the number of sets. */
export async function changeSetViews(client: ClientBase, loaded: readonly LoadedChangeSet[]): Promise<ChangeSetView[]> {
  if (loaded.length === 0) return [];
  const comments = await commentsOfSets(
    client,
    loaded.map(({ set }) => set.id),
  );
  const approvalState = await approvalStatesOf(client, loaded);
  return loaded.map((one) => viewOf(one, comments.get(one.set.id) ?? [], approvalState(one)));
}

/** A change set after a command in the same transaction. */
export async function changeSetView(client: ClientBase, id: string): Promise<ChangeSetView> {
  const set = await changeSetById(client, id);
  if (!set) throw new Error(`change set ${id} is gone within its transaction`);
  const [view] = await changeSetViews(client, await loadContents(client, [set]));
  return view!;
}
