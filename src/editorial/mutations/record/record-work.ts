import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../../catalogue/record/record-content.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { changeDraft, createDraft, type Editing } from '../../draft/draft.js';
import { endDraft } from '../../draft/end-draft.js';
import { note } from './edit-record.js';
import type { StepResult } from '../../change-set/edit-change-set.js';
import type { RecordEndingInput } from './end-record.input.js';
import { toContent, toPatch } from '../inputs/to-content.js';
import { toWordings } from '../../../catalogue/record/inputs/to-text.js';
import { idOfRecord } from '../../../catalogue/record/record-id-of.js';

/** What changes of a record, as the API takes it. */
export interface RecordPatch {
  id: string;
  basedOn?: string | null;
  draftRevision?: number | null;
  minor: boolean;
  patch: object;
}

const noted = (
  { client, actor, changeSet }: Editing,
  action: string,
  kind: RecordKindName,
  recordId: string,
  after: unknown,
): Promise<StepResult> => note({ client, principal: { id: actor } }, action, kind, changeSet.id, recordId, after);

export async function createRecord(editing: Editing, kind: RecordKindName, content: object): Promise<StepResult> {
  const document = toContent(kind, content) as RecordContent;
  return noted(editing, 'create', kind, await createDraft(editing, kind, document), document);
}

export async function changeRecord(editing: Editing, kind: RecordKindName, input: RecordPatch): Promise<StepResult> {
  const { basedOn = null, draftRevision = null, minor } = input;
  const recordId = idOfRecord(input.id);
  const patch = toPatch(kind, input.patch);
  await changeDraft(editing, kind, { recordId, basedOn, draftRevision, minor, patch });
  return noted(editing, 'change', kind, recordId, patch);
}

export async function endRecord(editing: Editing, kind: RecordKindName, input: RecordEndingInput): Promise<StepResult> {
  const recordId = idOfRecord(input.id);
  const ending = {
    action: input.action,
    explanation: toWordings(input.explanation ?? []) as LocalizedText | null,
    successorId: input.successor ? idOfRecord(input.successor) : null,
  };
  await endDraft(editing, kind, { recordId, ...ending });
  return noted(editing, 'end', kind, recordId, ending);
}
