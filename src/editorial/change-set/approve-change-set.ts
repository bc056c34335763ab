import type { MutationContext } from '../../platform/mutation/mutate.js';
import { loadChangeSet } from './load-change-set.js';
import { takeStep } from './take-step.js';

/** Approves a submitted set; the database refuses an approval by one of its authors (four eyes). */
export async function approveChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set } = await loadChangeSet(mutation, id, 'approve');
  await takeStep(mutation, set, 'approve', {
    status: 'APPROVED',
    approvedBy: mutation.principal.id,
    approvedAt: new Date(),
  });
}
