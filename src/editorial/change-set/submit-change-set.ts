import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { updateChangeSetColumns } from './change-set-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { recordStep } from './record-step.js';

/** Submits a draft for approval; it can no longer be edited. */
export async function submitChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set, changes } = await loadChangeSet(mutation, id, 'submit');

  if (changes.length === 0) refuse('EMPTY_CHANGE_SET', ['changeSet']);
  if (set.forAgents && !set.briefing) refuse('BRIEFING_MISSING', ['briefing']);

  const columns = { status: 'SUBMITTED', submitted_by: mutation.principal.id, submitted_at: new Date() };
  await updateChangeSetColumns(mutation.client, id, columns);
  await recordStep(mutation, set, 'submit', columns);
}
