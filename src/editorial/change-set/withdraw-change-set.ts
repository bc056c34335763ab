import type { MutationContext } from '../../platform/mutation/mutate.js';
import { loadChangeSet } from './load-change-set.js';
import { takeStep } from './take-step.js';

/** Abandons a set. */
export async function withdrawChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set } = await loadChangeSet(mutation, id, 'withdraw');
  await takeStep(mutation, set, 'withdraw', { status: 'WITHDRAWN', approvedBy: null, approvedAt: null });
}
