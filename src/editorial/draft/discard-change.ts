import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { deleteChange } from '../change-set/change-repository.js';
import { loadEditing, recordEdit } from './editing.js';

/** Removes the change of one record from a draft. */
export async function discardChange(mutation: MutationContext, changeSetId: string, record: string): Promise<void> {
  const editing = await loadEditing(mutation, changeSetId);
  const recordId = idOfRecord(record);

  const kind = (await deleteChange(editing.client, changeSetId, recordId)) ?? refuse('NOT_FOUND', ['record']);
  await recordEdit(editing, { action: 'discard', kind, recordId });
}
