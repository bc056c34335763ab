import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { deleteChange } from '../change-set/change-repository.js';
import { addAuthor } from '../change-set/change-set-repository.js';
import { loadEditing, recordEdit } from './editing.js';

/** Removes the change of one record from a draft; the caller becomes one of its authors. */
export async function discardChange(mutation: MutationContext, changeSetId: string, record: string): Promise<void> {
  const editing = await loadEditing(mutation, changeSetId);
  const recordId = idOfRecord(record);

  const kind = (await deleteChange(editing.client, changeSetId, recordId)) ?? refuse('NOT_FOUND', ['record']);
  await addAuthor(mutation, changeSetId);
  await recordEdit(editing, { action: 'discard', kind, recordId });
}
