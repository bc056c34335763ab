import { editionId } from '../../catalogue/record/edition-id.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import { differences, type Difference } from '../../catalogue/record/merge/difference.rules.js';
import type { MergeConflict } from '../../catalogue/record/merge/merge.rules.js';
import { cleanRecord } from '../../catalogue/record/write/clean-record.js';
import type { PlannedEdition } from '../../catalogue/record/write/timeline.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { jsonText } from '../../platform/mutation/json-text.js';
import type { ChangeRow } from './change-repository.js';
import { rebasedAt, type LaterEdition, type RebasedChange } from './rebased-change.js';

export const differenceView = ({ path, kind, before, after, words }: Difference) => ({
  path,
  kind,
  before: jsonText(before),
  after: jsonText(after),
  words: words ?? [],
});

type OpenChange = RebasedChange & { conflicts: readonly MergeConflict[] };

/** The draft as it will be published. */
const published = ({ kind, draft }: Pick<ChangeRow, 'kind' | 'draft'>): object | null =>
  draft && cleanRecord(kind, contentOf(kind, draft));

const conflictView = ({ path, base, theirs, yours }: MergeConflict) => ({
  path,
  base: jsonText(base),
  theirs: jsonText(theirs),
  yours: jsonText(yours),
});

const laterView =
  (type: string) =>
  ({ edition, document, kept }: LaterEdition) => ({
    edition: editionId(type, edition.editionId),
    inForceFrom: new Date(edition.from),
    changeSet: edition.changeSetId,
    carried: differences(edition.document, document).map(differenceView),
    kept: kept.map(conflictView),
  });

/** How a change of an open set stands to what is in force and planned; null when it is based on an edition to come. */
export function standing(change: ChangeRow, timeline: readonly PlannedEdition[] | undefined): OpenChange | null {
  if (!timeline) return null;
  const isToCome = timeline.slice(1).some(({ editionId }) => editionId === change.baseEditionId);
  return isToCome ? null : rebasedAt(change, timeline, new Date().toISOString());
}

/** Whether a change of an open set conflicts with what others have published. */
export const hasConflicts = (change: ChangeRow, timeline: readonly PlannedEdition[] | undefined): boolean =>
  (standing(change, timeline)?.conflicts.length ?? 0) > 0;

/** What a change alters: of an open set what is in force, of others what it started from. */
function alterations(change: ChangeRow, open: OpenChange | null): Difference[] {
  const before = open?.replaced?.document ?? change.base;
  return differences(before, published({ ...change, draft: open ? open.document : change.draft }));
}

export const changeView = (change: ChangeRow, open: OpenChange | null) => ({
  record: globalId(recordTypes[change.kind].type, change.recordId),
  type: recordTypes[change.kind].type,
  slug: change.slug,
  action: change.action,
  revision: change.revision,
  basedOn: change.baseEditionId && editionId(recordTypes[change.kind].type, change.baseEditionId),
  minor: change.minor,
  editedBy: change.editedBy,
  editedAt: change.editedAt,
  draft: jsonText(change.draft),
  /** For fields that are computed from the draft. */
  drafted: change,
  differences: alterations(change, open).map(differenceView),
  conflicts: (open?.conflicts ?? []).map(conflictView),
  laterEditions: (open?.later ?? []).map(laterView(recordTypes[change.kind].type)),
});
