import { checkWords } from '../../catalogue/record/check/check-words.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { loadChangeSet } from './load-change-set.js';
import { takeStep } from './take-step.js';

/** Returns a set to its authors with a reason and revokes its approval. */
export async function returnChangeSet(mutation: MutationContext, id: string, reason: string): Promise<void> {
  checkWords('reason', reason);
  const { set } = await loadChangeSet(mutation, id, 'return');

  const returned = { returnedBy: mutation.principal.id, returnedReason: reason };
  const changes = { status: 'DRAFT', ...returned, approvedBy: null, approvedAt: null } as const;
  await takeStep(mutation, set, 'return', changes, reason);
}
