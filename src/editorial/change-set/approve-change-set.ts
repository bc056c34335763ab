import type { MutationContext } from '../../platform/mutation/mutate.js';
import { updateChangeSetColumns } from './change-set-repository.js';
import { loadChangeSet } from './load-change-set.js';
import { recordStep } from './record-step.js';

/** Approves a submitted set; the database refuses an approval by one of its authors (four eyes). */
export async function approveChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { set } = await loadChangeSet(mutation, id, 'approve');

  const columns = { status: 'APPROVED', approved_by: mutation.principal.id, approved_at: new Date() };
  await updateChangeSetColumns(mutation.client, id, columns);
  await recordStep(mutation, set, 'approve', columns);
}
