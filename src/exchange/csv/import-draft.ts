import type { ContentPatch } from '../../catalogue/record/merge/patch.rules.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { changeDraft, createDraft, type Editing } from '../../editorial/draft/draft.js';
import { note } from '../../editorial/mutations/record/edit-record.js';
import type { RecordOutcome } from './import-work.js';

const tell = (
  { client, actor, changeSet }: Editing,
  action: string,
  kind: RecordKindName,
  recordId: string,
  after: object,
): Promise<unknown> => note({ client, principal: { id: actor } }, action, kind, changeSet.id, recordId, after);

/** Drafts a new record and records it in the audit trail. */
export async function draftNew<Kind extends RecordKindName>(
  editing: Editing,
  kind: Kind,
  content: Contents[Kind],
): Promise<RecordOutcome> {
  await tell(editing, 'create', kind, await createDraft(editing, kind, content), content);
  return 'created';
}

/** Drafts the changes of a record and records `told` in the audit trail (the whole patch by default). */
export async function draftChange<Kind extends RecordKindName>(
  editing: Editing,
  kind: Kind,
  { recordId, basedOn, patch }: { recordId: string; basedOn: string | null; patch: ContentPatch<Contents[Kind]> },
  told: object = patch,
): Promise<RecordOutcome> {
  await changeDraft(editing, kind, { recordId, basedOn, draftRevision: null, minor: false, patch });
  await tell(editing, 'change', kind, recordId, told);
  return 'changed';
}
