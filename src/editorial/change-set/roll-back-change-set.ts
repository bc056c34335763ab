import { merged } from '../../catalogue/record/merge/merge.rules.js';
import { statesOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuseIf, userError, type UserError } from '../../platform/mutation/user-error.js';
import { storeChanges, type ChangeRow, type NewChange } from './change-repository.js';
import { longestTitle } from './change-set-words.js';
import { beginChangeSet } from './create-change-set.js';
import { loadChangeSet } from './load-change-set.js';

/** The change that rolls back a published one and keeps later changes; null when there is nothing to undo. */
function undoing(
  { kind, recordId, base, draft, slug }: ChangeRow,
  state: RecordState | undefined,
  conflicts: UserError[],
): NewChange | null {
  if (!state && !base) return null;
  const current = { base: state?.document ?? null, baseEditionId: state?.editionId ?? null };
  const change = { recordId, kind, slug, explanation: null, successorId: null, minor: false, ...current };
  if (!base) return { ...change, action: 'REMOVE', draft: null };
  if (!state) return { ...change, action: 'RESTORE', draft: base };
  if (!draft) return { ...change, action: 'UPDATE', draft: base };
  const undone = merged(draft, state.document, base);
  for (const { path, ...conflict } of undone.conflicts)
    conflicts.push({ ...userError('REVISION_CONFLICT', ['changes', slug, ...path]), conflict });
  return { ...change, action: 'UPDATE', draft: undone.document };
}

/** Creates a set that rolls back a published one; it is reviewed like any other. */
export async function rollBackChangeSet(mutation: MutationContext, id: string): Promise<{ changeSet: string }> {
  const { set, changes } = await loadChangeSet(mutation, id, 'rollBack');
  const states = await statesOf(mutation.client, changes);

  const conflicts: UserError[] = [];
  const undone = changes.flatMap((change) => undoing(change, states.get(change.recordId), conflicts) ?? []);
  refuseIf(conflicts);

  const changeSet = await beginChangeSet(mutation, {
    title: `Rückgängig: ${set.title}`.slice(0, longestTitle),
    reason: set.reason,
    forAgents: set.forAgents,
    briefing: null,
    rollsBackId: id,
  });
  await storeChanges(mutation, changeSet, undone);
  return { changeSet };
}
