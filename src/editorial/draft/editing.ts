import { globalId } from '../../platform/graphql/global-id.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { stateOf, type RecordState } from '../../catalogue/record/write/record-state.js';
import { ownersIn } from '../../catalogue/ownership/owners-in-content.js';
import { isWithin, type Scope } from '../../catalogue/ownership/scope.js';
import type { CommandResult } from '../change-set/change-set-mutation.js';
import type { ChangeSetRow } from '../change-set/change-set-repository.js';
import { loadDraftSet } from '../change-set/load-change-set.js';
import { recordTypeOf, recordTypes } from '../../catalogue/record-types.js';
import { contentOf } from '../../catalogue/record/content-of.js';

/** A mutation that edits records in a draft change set, with the caller's scope. */
export interface Editing extends MutationContext {
  scope: Scope;
  changeSet: ChangeSetRow;
}

/** Starts editing a change set, if the caller may edit it. */
export const loadEditing = async (mutation: MutationContext, changeSetId: string): Promise<Editing> => ({
  ...mutation,
  ...(await loadDraftSet(mutation, changeSetId)),
});

/** Whether a record with this content lies within the editor's scope. */
export const isInScope = <K extends RecordKindName>(
  { client, scope, changeSet }: Editing,
  kind: K,
  content: RecordContent,
): Promise<boolean> => isWithin({ client, scope, changeSetId: changeSet.id }, kind, contentOf(kind, content));

/** Rejects what the editor may not make of a record; a record without owners is left to administrators. */
export async function checkTurn(
  editing: Editing,
  { kind, before, after }: { kind: RecordKindName; before: RecordContent | null; after: RecordContent },
  path: string,
): Promise<void> {
  const isOwned = editing.scope === 'EVERYWHERE' || ownersIn(kind, after).length > 0;
  if (!isOwned || !(await isInScope(editing, kind, before ?? after))) refuse('NOT_YOURS', [path]);
}

/** The record in force, if the editor may change it; throws NOT_FOUND otherwise. */
export async function loadEditable(editing: Editing, kind: RecordKindName, recordId: string): Promise<RecordState> {
  const state = await stateOf(editing.client, kind, recordId);
  return state && (await isInScope(editing, kind, state.document)) ? state : refuse('NOT_FOUND', ['id']);
}

/** An edit of a record, for the audit trail. */
interface RecordEdit {
  action: string;
  kind: RecordKindName;
  recordId: string;
  after?: unknown;
}

/** Records an edit in the audit trail and returns the record. */
export async function recordEdit(
  { client, principal, changeSet }: Editing,
  { action, kind, recordId, after }: RecordEdit,
): Promise<CommandResult> {
  const recordKind = recordTypes[kind].recordKind;
  const event = { actor: principal.id, action, changeSetId: changeSet.id, recordId, kind: recordKind, after };
  await recordAudit(client, event);
  return { record: globalId(recordTypeOf(recordKind).type, recordId) };
}
