import { checkWords } from '../../catalogue/record/check/check-words.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { deleteApprovals } from './approval/approval-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { takeStep } from './take-step.js';

/** Returns a set to its authors with a reason and revokes all approvals. */
export async function returnChangeSet(mutation: MutationContext, id: string, reason: string): Promise<void> {
  checkWords('reason', reason);
  const { set } = await loadChangeSet(mutation, id, 'return');

  const returned = { returnedBy: mutation.principal.id, returnedReason: reason };
  const changes = { status: 'DRAFT', ...returned, approvedBy: null, approvedAt: null, unscheduledBy: null } as const;
  await deleteApprovals(mutation.client, id);
  await takeStep(mutation, set, 'return', changes, reason);
}
