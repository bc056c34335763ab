import { carriedThrough } from '../../catalogue/record/merge/carry.rules.js';
import { merged, type MergeConflict } from '../../catalogue/record/merge/merge.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { editionsFrom, type PlannedEdition } from '../../catalogue/record/write/timeline.js';
import type { ChangeRow } from './change-repository.js';

/** An edition to come, with the wording that it has after the change. */
export interface LaterEdition {
  edition: PlannedEdition;
  document: RecordContent;
  /** Values that the later edition changes itself; it keeps its own. */
  kept: readonly MergeConflict[];
}

/** A change rebased on the content in force at the moment; without a document the record ends. */
export interface RebasedChange {
  change: ChangeRow;
  /** Edition that the change replaces or ends; null for a new record. */
  replaced: PlannedEdition | null;
  document: RecordContent | null;
  /** Editions to come, into which the change is carried; all of them end with the record. */
  later: readonly LaterEdition[];
}

/** Merges a draft with what somebody else has published: other fields merge, equal fields conflict. */
export function mergedWith(
  { base, baseEditionId, draft }: Pick<ChangeRow, 'base' | 'baseEditionId' | 'draft'>,
  at: Pick<PlannedEdition, 'editionId' | 'document'> | null,
): { document: RecordContent | null; conflicts: readonly MergeConflict[] } {
  if (!draft || !base || !at || at.editionId === baseEditionId) return { document: draft, conflicts: [] };
  return merged(base, at.document, draft);
}

/** A change on what is in force at a moment, carried into what is planned after it. */
export function rebasedAt(
  change: ChangeRow,
  timeline: readonly PlannedEdition[],
  moment: string,
): RebasedChange & { conflicts: readonly MergeConflict[] } {
  const { at, later } = editionsFrom(timeline, moment);
  const { document, conflicts } = mergedWith(change, at);
  const carried =
    at && document
      ? carriedThrough(
          at.document,
          document,
          later.map((edition) => edition.document),
        )
      : later.map((edition) => ({ document: edition.document, kept: [] }));
  return {
    change,
    replaced: at,
    document,
    later: later.map((edition, index) => ({ edition, ...carried[index]! })),
    conflicts,
  };
}
