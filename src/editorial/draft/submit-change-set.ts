import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse, refuseIf } from '../../platform/mutation/user-error.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { addAuthor } from '../change-set/change-set-repository.js';
import { loadChangeSet } from '../change-set/load-change-set.js';
import { checkContents } from './check-contents.js';
import { takeStep } from '../change-set/take-step.js';

const draftedContents = (changes: readonly ChangeRow[]) =>
  changes.flatMap(({ kind, slug, draft }) => (draft ? [{ kind, content: draft, at: ['changes', slug] }] : []));

/** Submits a draft for approval; it can no longer be edited. Whoever submits it vouches for it, and so is an author. */
export async function submitChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set, changes } = await loadChangeSet(mutation, id, 'submit');

  if (changes.length === 0) refuse('EMPTY_CHANGE_SET', ['changeSet']);
  if (set.forAgents && !set.briefing) refuse('BRIEFING_MISSING', ['briefing']);

  refuseIf(await checkContents(mutation.client, draftedContents(changes), id));

  await addAuthor(mutation, id);
  await takeStep(mutation, set, 'submit', {
    status: 'SUBMITTED',
    submittedBy: mutation.principal.id,
    submittedAt: new Date(),
  });
}
