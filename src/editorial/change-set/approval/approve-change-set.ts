import { scopeOf } from '../../../catalogue/ownership/scope.js';
import { recordAudit } from '../../../platform/mutation/audit.js';
import type { MutationContext } from '../../../platform/mutation/mutate.js';
import { storeApproval } from './approval-repository.js';
import { loadChangeSet } from '../load-change-set.js';
import { approvalStates } from './needed-approvals.js';
import { takeStep } from '../take-step.js';

/**
 * Approves a submitted set for the caller's organisations. It is approved once all owners of what it touches have done
 * so; the database refuses an approval by one of its authors (four eyes).
 */
export async function approveChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { client, principal } = mutation;
  const loaded = await loadChangeSet(mutation, id, 'approve');
  const { set } = loaded;

  await storeApproval(mutation, id, await scopeOf(client, principal, 'change-set:approve'));
  const { missing } = (await approvalStates(client, [loaded])).get(loaded)!;

  if (missing.length > 0) {
    const after = { missing };
    await recordAudit(client, {
      actor: principal.id,
      action: 'approveInPart',
      changeSetId: id,
      after,
      reason: set.reason,
    });
    return;
  }
  const approved = { approvedBy: principal.id, approvedAt: new Date(), unscheduledBy: null };
  await takeStep(mutation, set, 'approve', { status: 'APPROVED', ...approved });
}
