import type { ContentPatch } from '../../catalogue/record/merge/patch.rules.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Editing } from '../../editorial/draft/editing.js';
import { createRecord } from '../../editorial/mutations/record/create-record.js';
import { changeRecord } from '../../editorial/mutations/record/change-record.js';
import type { RecordOutcome } from './import-work.js';

/** Drafts a new record. */
export async function draftNew<Kind extends RecordKindName>(
  editing: Editing,
  kind: Kind,
  content: Contents[Kind],
): Promise<RecordOutcome> {
  await createRecord(editing, kind, content);
  return 'created';
}

/** Drafts the changes of a record and records `told` in the audit trail (the whole patch by default). */
export async function draftChange<Kind extends RecordKindName>(
  editing: Editing,
  kind: Kind,
  { recordId, basedOn, patch }: { recordId: string; basedOn: string | null; patch: ContentPatch<Contents[Kind]> },
  told: object = patch,
): Promise<RecordOutcome> {
  await changeRecord(editing, kind, { recordId, basedOn, draftRevision: null, minor: false, patch }, told);
  return 'changed';
}
