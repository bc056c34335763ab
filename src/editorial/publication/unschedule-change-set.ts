import type { MutationContext } from '../../platform/mutation/mutate.js';
import { loadChangeSet } from '../change-set/load-change-set.js';
import { takeStep } from '../change-set/take-step.js';
import { deleteScheduledEditions } from './delete-scheduled-editions.js';

/** Cancels a schedule that has not begun; the set is approved as before, and somebody else sets the next date. */
export async function unscheduleChangeSet(mutation: MutationContext, id: string): Promise<void> {
  const { client } = mutation;
  const { set, changes } = await loadChangeSet(mutation, id, 'unschedule');

  await deleteScheduledEditions(client, id, changes);
  // The set may be published differently later, so acknowledgements no longer apply.
  await client.query('delete from notice_acknowledgement where change_set_id = $1', [id]);
  const unpublished = { publishAt: null, publishedBy: null, publishedAt: null, unscheduledBy: mutation.principal.id };
  await takeStep(mutation, set, 'unschedule', { status: 'APPROVED', ...unpublished });
}
