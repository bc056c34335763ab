import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { changeOf } from '../change-set/change-repository.js';
import { isInScope, loadEditable, type Editing } from './editing.js';

/** What a record says in a set: its draft there, else what is in force. */
export interface CurrentContent {
  content: RecordContent;
  /** The edition of which the content is; null when it is a draft. */
  editionId: string | null;
}

/** What the editor goes on working with, if the record is theirs to change. */
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
  if (!(await isInScope(editing, kind, drafted.draft))) return refuse('NOT_FOUND', ['id']);
  return { content: drafted.draft, editionId: null };
}
