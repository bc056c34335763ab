import type { ClientBase } from 'pg';
import type { Principal } from '../../../platform/auth/principal.js';
import { recordKindOf, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import { globalId } from '../../../platform/graphql/global-id.js';
import { recordAudit } from '../../../platform/mutation/audit.js';
import { changeSetFor } from '../../change-set/change-set-steps.js';
import type { Editing } from '../../draft/draft.js';
import type { StepResult } from '../../change-set/edit-change-set.js';
import type { MutationContext } from '../../../platform/mutation/mutate.js';
import { nodeTypeOf } from '../../../catalogue/record/node-type.js';
import { scopeOf } from '../../../catalogue/ownership/scope.js';

/** What the inputs of all changes of records have in common, in words. */
export const said = {
  changeSet: 'Änderungspaket: the draft set into which the change goes.',
  record: 'Datensatz: the global id of the record.',
  key: 'Idempotenzschlüssel: 8 to 200 characters; the same key twice gives the first answer and one effect.',
  basedOn: 'Ausgangsfassung: the id of the edition on which the change is based; the one in force when left out.',
  draftRevision: 'Revision des Entwurfs: the one last seen; a draft that has moved on is not overwritten.',
  minor: 'Geringfügig: leaves translations up to date.',
  patch: 'Änderung: fields left out stay as they are, null clears; texts change only in the languages given.',
} as const;

/** The set as somebody edits it, if they may. */
export async function editing(mutation: MutationContext, changeSetId: string): Promise<Editing> {
  const changeSet = await changeSetFor(mutation, changeSetId, 'edit');
  const scope = await scopeOf(mutation.client, mutation.principal, 'change-set:edit');
  return { client: mutation.client, actor: mutation.principal.id, scope, changeSet };
}

/** Writes down what became of a record, and answers with the record. */
export async function note(
  { client, principal }: { client: ClientBase; principal: Pick<Principal, 'id'> },
  action: string,
  kind: RecordKindName,
  changeSetId: string,
  recordId: string,
  after: unknown,
): Promise<StepResult> {
  await recordAudit(client, { actor: principal.id, action, changeSetId, recordId, kind: recordKindOf[kind], after });
  return { record: globalId(nodeTypeOf[recordKindOf[kind]], recordId) };
}
