import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { addAuthor } from './change-set-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { takeStep } from './take-step.js';

/** Submits a draft for approval; it can no longer be edited. Whoever submits it vouches for it, and so is an author. */
export async function submitChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set, changes } = await loadChangeSet(mutation, id, 'submit');

  if (changes.length === 0) refuse('EMPTY_CHANGE_SET', ['changeSet']);
  if (set.forAgents && !set.briefing) refuse('BRIEFING_MISSING', ['briefing']);

  await addAuthor(mutation, id);
  await takeStep(mutation, set, 'submit', {
    status: 'SUBMITTED',
    submittedBy: mutation.principal.id,
    submittedAt: new Date(),
  });
}
