import { checkWords } from '../../catalogue/record/check/check-words.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { updateChangeSetColumns } from './change-set-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { recordStep } from './record-step.js';

/** Returns a set to its authors with a reason and revokes its approval. */
export async function returnChangeSet(mutation: MutationContext, id: string, reason: string): Promise<void> {
  checkWords('reason', reason);
  const { set } = await loadChangeSet(mutation, id, 'return');

  const columns = {
    status: 'DRAFT',
    returned_by: mutation.principal.id,
    returned_reason: reason,
    approved_by: null,
    approved_at: null,
  };
  await updateChangeSetColumns(mutation.client, id, columns);
  await recordStep(mutation, set, 'return', columns, reason);
}
