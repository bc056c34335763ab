import type { ClientBase } from 'pg';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { endedOf, lockRecords, statesOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import { refuse, refuseIf, userError, type UserError } from '../../platform/mutation/user-error.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { slugErrors } from '../draft/slug-taken.js';

/** A change rebased on the content in force; without a document the record ends. */
export interface RebasedChange {
  change: ChangeRow;
  state: RecordState | null;
  document: RecordContent | null;
}

/** Path of a user error in the caller's input. */
export const pathOfChange = ({ slug }: ChangeRow, ...path: readonly string[]): string[] => ['changes', slug, ...path];

/** Rejects changes of records that somebody else has scheduled or ended. */
function stateErrors(change: ChangeRow, state: RecordState | null): UserError[] {
  const codes = [
    ...(state?.scheduledLater ? (['SCHEDULED_CHANGE_PENDING'] as const) : []),
    ...(change.base && !state ? (['NOT_FOUND'] as const) : []),
  ];
  return codes.map((code) => userError(code, pathOfChange(change)));
}

/** Rejects new records that somebody else has created meanwhile, and records brought back that are back already. */
async function takenErrors(client: ClientBase, changes: readonly ChangeRow[]): Promise<UserError[]> {
  const added = changes.filter(({ base }) => !base);
  const hasEnded = await endedOf(client, added);
  const taken = added.filter(({ recordId, action }) =>
    action === 'RESTORE' ? hasEnded.get(recordId) === false : hasEnded.has(recordId),
  );
  const errors: UserError[] = [];
  for (const change of taken)
    errors.push(...(await slugErrors(client, change.kind, change.slug, pathOfChange(change))));
  return errors;
}

/** Merges with a publication by somebody else: other fields merge, equal fields conflict. */
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
 * Rebases all changes of a set on the content in force; rejects the set with all conflicts. Locks the records first, so
 * that nobody else publishes them meanwhile.
 */
export async function rebaseChanges(client: ClientBase, changes: readonly ChangeRow[]): Promise<RebasedChange[]> {
  if (changes.length === 0) refuse('EMPTY_CHANGE_SET');
  await lockRecords(
    client,
    changes.map(({ recordId }) => recordId),
  );
  const states = await statesOf(client, changes);
  const userErrors = await takenErrors(client, changes);
  const rebased = changes.map((change): RebasedChange => {
    const state = states.get(change.recordId) ?? null;
    const { document, errors } = rebase(change, state);
    userErrors.push(...stateErrors(change, state), ...errors);
    return { change, state, document };
  });
  refuseIf(userErrors);
  return rebased;
}
