import type { ClientBase } from 'pg';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import {
  inForceOrPlanned,
  lockRecords,
  statesOf,
  type RecordState,
} from '../../catalogue/record/write/record-state.js';
import { refuse, refuseIf, userError, type UserError } from '../../platform/mutation/user-error.js';
import type { ChangeRow } from '../change-set/change-repository.js';

/** A change on top of what is in force by now; without a document the record ends. */
export interface RebasedChange {
  change: ChangeRow;
  state: RecordState | null;
  document: RecordContent | null;
}

/** Where an obstacle stands, as the caller is told. */
export const pathOfChange = ({ slug }: ChangeRow, ...path: readonly string[]): string[] => ['changes', slug, ...path];

/** Refuses changes of records that somebody else has planned, created or ended meanwhile. */
function stateErrors(change: ChangeRow, state: RecordState | null, isTaken: boolean): UserError[] {
  const codes = [
    ...(state?.scheduledLater ? (['SCHEDULED_CHANGE_PENDING'] as const) : []),
    ...(isTaken ? (['SLUG_TAKEN'] as const) : []),
    ...(change.base && !state ? (['NOT_FOUND'] as const) : []),
  ];
  return codes.map((code) => userError(code, pathOfChange(change)));
}

/** Somebody else may have published the record meanwhile: other fields merge, the same field is a conflict. */
function rebase(change: ChangeRow, state: RecordState | null): { document: RecordContent | null; errors: UserError[] } {
  const { base, baseEditionId, draft } = change;
  if (!draft || !base || !state || state.editionId === baseEditionId) return { document: draft, errors: [] };
  const { document, conflicts } = merged(base, state.document, draft);
  const errors = conflicts.map(({ path, ...conflict }) => ({
    ...userError('REVISION_CONFLICT', pathOfChange(change, ...path)),
    conflict,
  }));
  return { document, errors };
}

/**
 * All changes of a set on top of what is in force by now; refused with everything that stands in the way. The records
 * are locked first, so that nobody else publishes them meanwhile.
 */
export async function rebaseChanges(client: ClientBase, changes: readonly ChangeRow[]): Promise<RebasedChange[]> {
  if (changes.length === 0) refuse('EMPTY_CHANGE_SET');
  await lockRecords(
    client,
    changes.map(({ recordId }) => recordId),
  );
  const states = await statesOf(client, changes);
  const taken = await inForceOrPlanned(
    client,
    changes.filter(({ base }) => !base),
  );
  const userErrors: UserError[] = [];
  const rebased = changes.map((change): RebasedChange => {
    const state = states.get(change.recordId) ?? null;
    const { document, errors } = rebase(change, state);
    userErrors.push(...stateErrors(change, state, taken.has(change.recordId)), ...errors);
    return { change, state, document };
  });
  refuseIf(userErrors);
  return rebased;
}
