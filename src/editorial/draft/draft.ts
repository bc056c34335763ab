import type { ClientBase } from 'pg';
import { seededId as recordIdOf } from '../../catalogue/record/record-id.js';
import { checkContents } from './check-contents.js';
import { recordKindOf, type RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { merged } from '../../catalogue/record/merge/merge.rules.js';
import { patched } from '../../catalogue/record/merge/patch.rules.js';
import { changeOf, storeChange, type ChangeSetRow } from '../change-set/change-set-store.js';
import { isWithin, type Scope } from '../../catalogue/ownership/scope.js';
import { begunDocument, isSlugTaken, stateOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import { userError, refuse, refuseIf, UserErrors } from '../../platform/mutation/user-error.js';

/** Whoever edits, how far they may, and into which set. */
export interface Editing {
  client: ClientBase;
  actor: string;
  scope: Scope;
  changeSet: ChangeSetRow;
}

export const within = <K extends RecordKindName>(
  { client, scope, changeSet }: Editing,
  kind: K,
  content: RecordContent,
) => isWithin({ client, changeSetId: changeSet.id }, scope, kind, content as unknown as Contents[K]);

/** The record as it is in force, if the editor may change it; otherwise there is none for them. */
export async function editable(editing: Editing, kind: RecordKindName, recordId: string): Promise<RecordState> {
  const state = await stateOf(editing.client, kind, recordId);
  if (!state || !(await within(editing, kind, state.document))) return refuse('NOT_FOUND', ['id']);
  return state;
}

/** A new record, as a draft in the set. */
export async function createDraft(editing: Editing, kind: RecordKindName, content: RecordContent): Promise<string> {
  const { client, actor, changeSet } = editing;
  const recordId = recordIdOf(recordKindOf[kind], content.slug);
  if (await isSlugTaken(client, kind, content.slug)) refuse('SLUG_TAKEN', ['content', 'slug']);
  if (await changeOf(client, changeSet.id, recordId)) refuse('SLUG_TAKEN', ['content', 'slug']);
  refuseIf(await checkContents(client, [{ kind, content, at: ['content'] }], changeSet.id));
  if (!(await within(editing, kind, content))) refuse('NOT_YOURS', ['content']);
  const nothing = { baseEditionId: null, base: null, explanation: null, successorId: null, minor: false };
  await storeChange(client, {
    changeSetId: changeSet.id,
    recordId,
    kind,
    slug: content.slug,
    action: 'WORD',
    draft: content,
    editedBy: actor,
    ...nothing,
  });
  return recordId;
}

/** What an editor changes of a record, and on which wording of it the change is based. */
export interface DraftChange {
  recordId: string;
  /** The id of the edition that the editor saw; null for a record that is new in this set. */
  basedOn: string | null;
  /** The revision of the draft that the editor saw, if there was one. */
  draftRevision: number | null;
  patch: object;
  minor: boolean;
}

/** The editor's change on top of what is in force: other fields than those changed meanwhile merge, the same conflict. */
async function rebased(
  client: ClientBase,
  kind: RecordKindName,
  state: RecordState,
  change: DraftChange,
): Promise<RecordContent> {
  if (change.basedOn === null || change.basedOn === state.editionId) return patched(state.document, change.patch);
  const base = await begunDocument(client, kind, state.recordId, change.basedOn);
  if (!base) return refuse('STALE_REVISION', ['basedOn']);
  const { document, conflicts } = merged(base, state.document, patched(base, change.patch));
  if (conflicts.length > 0) {
    throw new UserErrors(
      conflicts.map(({ path, ...conflict }) => ({ ...userError('REVISION_CONFLICT', ['patch', ...path]), conflict })),
    );
  }
  return document;
}

/** Changes a record, or the draft of it that the set has already. */
export async function changeDraft(editing: Editing, kind: RecordKindName, change: DraftChange): Promise<void> {
  const { client, actor, changeSet } = editing;
  const { recordId, draftRevision, minor } = change;
  const before = await changeOf(client, changeSet.id, recordId);
  if (before && before.kind !== kind) refuse('NOT_FOUND', ['id']);
  if (before && draftRevision !== null && before.revision !== draftRevision)
    refuse('STALE_REVISION', ['draftRevision']);
  if (before && !(await within(editing, kind, before.draft ?? before.base!))) refuse('NOT_FOUND', ['id']);
  const state = before?.base === null ? null : await editable(editing, kind, recordId);
  const draft = before?.draft ? patched(before.draft, change.patch) : await rebased(client, kind, state!, change);
  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['patch'] }], changeSet.id));
  if (!(await within(editing, kind, draft))) refuse('NOT_YOURS', ['patch']);
  const base = before?.draft
    ? { baseEditionId: before.baseEditionId, base: before.base }
    : { baseEditionId: state!.editionId, base: state!.document };
  const nothing = { explanation: null, successorId: null };
  await storeChange(client, {
    changeSetId: changeSet.id,
    recordId,
    kind,
    slug: draft.slug,
    action: 'WORD',
    draft,
    minor,
    editedBy: actor,
    ...base,
    ...nothing,
  });
}

/** Takes up an earlier wording of a record that is in force. */
export async function restoreDraft(
  editing: Editing,
  kind: RecordKindName,
  recordId: string,
  document: RecordContent,
): Promise<void> {
  const { client, actor, changeSet } = editing;
  const state = await editable(editing, kind, recordId);
  refuseIf(await checkContents(client, [{ kind, content: document, at: ['edition'] }], changeSet.id));
  if (!(await within(editing, kind, document))) refuse('NOT_YOURS', ['edition']);
  const base = { baseEditionId: state.editionId, base: state.document };
  const nothing = { explanation: null, successorId: null, minor: false };
  await storeChange(client, {
    changeSetId: changeSet.id,
    recordId,
    kind,
    slug: state.slug,
    action: 'WORD',
    draft: document,
    editedBy: actor,
    ...base,
    ...nothing,
  });
}
