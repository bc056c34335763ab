import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../../catalogue/record/record-content.js';
import { seededId } from '../../../catalogue/record/record-id.js';
import { refuseIf } from '../../../platform/mutation/user-error.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeOf, storeChanges } from '../../change-set/change-repository.js';
import { checkContents } from '../../draft/check-contents.js';
import { checkTurn, recordEdit, type Editing } from '../../draft/editing.js';
import { slugErrors, slugTaken } from '../../draft/slug-taken.js';
import { recordTypes } from '../../../catalogue/record-types.js';

/** Adds a new record to the change set. */
export async function createRecord(
  editing: Editing,
  kind: RecordKindName,
  content: RecordContent,
): Promise<CommandResult> {
  const { client, changeSet } = editing;
  const { slug } = content;
  const recordId = seededId(recordTypes[kind].recordKind, slug);

  const drafted = await changeOf(client, changeSet.id, recordId);
  if (drafted?.draft) refuseIf([slugTaken(['content', 'slug'], { document: drafted.draft, hasEnded: false })]);
  refuseIf(await slugErrors(client, kind, slug, ['content', 'slug']));
  refuseIf(await checkContents(client, [{ kind, content, at: ['content'] }], changeSet.id));
  await checkTurn(editing, { kind, before: null, after: content }, 'content');

  const isNew = { action: 'UPDATE', baseEditionId: null, base: null, explanation: null, successorId: null } as const;
  const change = { recordId, kind, slug, draft: content, minor: false, ...isNew };
  await storeChanges(editing, changeSet.id, [change]);
  return recordEdit(editing, { action: 'create', kind, recordId, after: content });
}
