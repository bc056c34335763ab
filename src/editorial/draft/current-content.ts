import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { changeOf } from '../change-set/change-repository.js';
import { isInScope, loadEditable, type Editing } from './editing.js';

/** Content of a record in a set: its draft, else the content in force. */
export interface CurrentContent {
  content: RecordContent;
  /** Edition of the content; null for a draft. */
  editionId: string | null;
}

/** Content to edit, if the editor may change the record. */
export async function currentContent(
  editing: Editing,
  kind: RecordKindName,
  recordId: string,
): Promise<CurrentContent> {
  const drafted = await changeOf(editing.client, editing.changeSet.id, recordId);
  if (drafted && drafted.kind !== kind) return refuse('NOT_FOUND', ['id']);
  if (!drafted?.draft) {
    const { document, editionId } = await loadEditable(editing, kind, recordId);
    return { content: document, editionId };
  }
  if (!(await isInScope(editing, kind, drafted.base ?? drafted.draft))) return refuse('NOT_FOUND', ['id']);
  return { content: drafted.draft, editionId: null };
}
