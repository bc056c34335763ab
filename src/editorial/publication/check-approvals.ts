import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { approvalStates } from '../change-set/approval/needed-approvals.js';
import type { LoadedChangeSet } from '../change-set/loaded-change-set.js';

/** Rejects a set of which somebody else has become an owner since it was approved. */
export async function checkApprovals({ client }: MutationContext, loaded: LoadedChangeSet): Promise<void> {
  const { approvals, missing } = (await approvalStates(client, [loaded])).get(loaded)!;
  // Sets that were approved before approvals were kept have none.
  if (approvals.length > 0 && missing.length > 0) refuse('APPROVAL_MISSING', ['changeSet']);
}
