import type { MutationContext } from '../../platform/mutation/mutate.js';
import { updateChangeSetColumns } from './change-set-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { recordStep } from './record-step.js';

/** Abandons a set. */
export async function withdrawChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set } = await loadChangeSet(mutation, id, 'withdraw');

  const columns = { status: 'WITHDRAWN', approved_by: null, approved_at: null };
  await updateChangeSetColumns(mutation.client, id, columns);
  await recordStep(mutation, set, 'withdraw', columns);
}
