import { jsonText } from '../../platform/mutation/json-text.js';
import type { ClientBase } from 'pg';
import { deliverAll } from '../../platform/i18n/localized-text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { differences, type Difference } from '../../catalogue/record/merge/difference.rules.js';
import { statusAt } from './change-set-status.rules.js';
import type { ChangeRow } from './change-repository.js';
import { changeSetById } from './change-set-repository.js';
import { commentsOfSets, type CommentRow } from './comment-repository.js';
import { loadContents, type LoadedChangeSet } from './loaded-change-set.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import { cleanRecord } from '../../catalogue/record/write/clean-record.js';
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

const viewOf = ({ set, changes, authors }: LoadedChangeSet, comments: readonly CommentRow[]) => ({
  ...set,
  briefing: deliverAll(set.briefing ?? {}).map(({ language, value }) => ({ language, text: value })),
  status: statusAt(set.status, set.publishAt, new Date()),
  authors: [...new Set([set.createdBy, ...authors])],
  changes: changes.map(changeView),
  comments,
});

export type ChangeSetView = ReturnType<typeof viewOf>;

/** Change sets for GraphQL; comments take one statement. */
export async function changeSetViews(client: ClientBase, loaded: readonly LoadedChangeSet[]): Promise<ChangeSetView[]> {
  if (loaded.length === 0) return [];
  const comments = await commentsOfSets(
    client,
    loaded.map(({ set }) => set.id),
  );
  return loaded.map((one) => viewOf(one, comments.get(one.set.id) ?? []));
}

/** A change set after a command in the same transaction. */
export async function changeSetView(client: ClientBase, id: string): Promise<ChangeSetView> {
  const set = await changeSetById(client, id);
  if (!set) throw new Error(`change set ${id} is gone within its transaction`);
  const [view] = await changeSetViews(client, await loadContents(client, [set]));
  return view!;
}
