import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { merged } from '../../../catalogue/record/merge/merge.rules.js';
import { patched } from '../../../catalogue/record/merge/patch.rules.js';
import type { RecordContent } from '../../../catalogue/record/record-content.js';
import { begunDocument, type RecordState } from '../../../catalogue/record/write/record-state.js';
import { refuse, refuseIf, userError } from '../../../platform/mutation/user-error.js';
import type { CommandResult } from '../../change-set/change-set-mutation.js';
import { changeOf, storeChanges, type ChangeRow } from '../../change-set/change-repository.js';
import { checkContents } from '../../draft/check-contents.js';
import { checkTurn, isInScope, loadEditable, recordEdit, type Editing } from '../../draft/editing.js';

/** A change of a record and the edition it is based on. */
export interface RecordChange {
  recordId: string;
  /** Edition that the editor saw; null for a record that is new in the set. */
  basedOn: string | null;
  /** Revision of the draft that the editor saw, if any. */
  draftRevision: number | null;
  patch: object;
  minor: boolean;
}

/** Rejects a draft of another kind, a stale revision, and a record outside the editor's scope. */
async function checkDrafted(
  editing: Editing,
  kind: RecordKindName,
  drafted: ChangeRow,
  draftRevision: number | null,
): Promise<void> {
  if (drafted.kind !== kind) refuse('NOT_FOUND', ['id']);
  if (draftRevision !== null && drafted.revision !== draftRevision) refuse('STALE_REVISION', ['draftRevision']);
  if (!(await isInScope(editing, kind, drafted.base ?? drafted.draft!))) refuse('NOT_FOUND', ['id']);
}

/** Merges the editor's change with the content in force: other fields merge, equal fields conflict. */
async function rebased(
  { client }: Editing,
  kind: RecordKindName,
  state: RecordState,
  { basedOn, patch }: RecordChange,
): Promise<RecordContent> {
  if (basedOn === null || basedOn === state.editionId) return patched(state.document, patch);
  const base = (await begunDocument(client, kind, state.recordId, basedOn)) ?? refuse('STALE_REVISION', ['basedOn']);
  const { document, conflicts } = merged(base, state.document, patched(base, patch));
  refuseIf(
    conflicts.map(({ path, ...conflict }) => ({ ...userError('REVISION_CONFLICT', ['patch', ...path]), conflict })),
  );
  return document;
}

/**
 * Stores a changed draft of a record in the change set, based on the draft there or else on the content in force.
 * `after` is what the audit trail records: the patch, unless the caller describes the change better.
 */
export async function changeRecord(
  editing: Editing,
  kind: RecordKindName,
  edit: RecordChange,
  after: unknown = edit.patch,
): Promise<CommandResult> {
  const { client, changeSet } = editing;
  const { recordId, draftRevision, minor, patch } = edit;
  const drafted = await changeOf(client, changeSet.id, recordId);
  if (drafted) await checkDrafted(editing, kind, drafted, draftRevision);
  const state = drafted?.base === null ? null : await loadEditable(editing, kind, recordId);

  const draft = drafted?.draft ? patched(drafted.draft, patch) : await rebased(editing, kind, state!, edit);
  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['patch'] }], changeSet.id));
  const { base, baseEditionId } = drafted?.draft ? drafted : { base: state!.document, baseEditionId: state!.editionId };
  await checkTurn(editing, { kind, before: base, after: draft }, 'patch');

  const isWording = { action: 'UPDATE', explanation: null, successorId: null } as const;
  const change = { recordId, kind, slug: draft.slug, base, baseEditionId, draft, minor, ...isWording };
  await storeChanges(editing, changeSet.id, [change]);
  return recordEdit(editing, { action: 'change', kind, recordId, after });
}
