import type { ClientBase } from 'pg';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordKind } from '../../catalogue/record/record-id.js';
import { editionNumber } from '../../catalogue/record/edition-id.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { documentOfEdition, lastStateOf } from '../../catalogue/record/write/record-state.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse, refuseIf } from '../../platform/mutation/user-error.js';
import type { CommandResult } from '../change-set/change-set-mutation.js';
import { storeChanges, type NewChange } from '../change-set/change-repository.js';
import { checkContents } from './check-contents.js';
import { checkReplacedDraft } from './replaced-draft.js';
import { checkTurn, isInScope, loadEditable, loadEditing, recordEdit, type Editing } from './editing.js';
import { recordTypeOf, recordTypes } from '../../catalogue/record-types.js';

interface RestoreEdition {
  changeSet: string;
  record: string;
  edition: string;
  draftRevision?: number | null;
}

async function kindOf(client: ClientBase, recordId: string): Promise<RecordKindName | undefined> {
  const { rows } = await client.query<{ kind: RecordKind }>('select kind from record where id = $1', [recordId]);
  return rows[0] && recordTypeOf(rows[0].kind).kind;
}

/** What the change is based on: the content in force, or nothing where the record has ended and is brought back. */
async function basisOf(
  editing: Editing,
  kind: RecordKindName,
  recordId: string,
): Promise<{ before: RecordContent; basis: Pick<NewChange, 'slug' | 'action' | 'base' | 'baseEditionId'> }> {
  const { client } = editing;
  const last = await lastStateOf(client, kind, recordId);
  if (!last?.hasEnded) {
    const { slug, editionId, document } = await loadEditable(editing, kind, recordId);
    return { before: document, basis: { slug, action: 'UPDATE', base: document, baseEditionId: editionId } };
  }
  if (!(await isInScope(editing, kind, last.document))) refuse('NOT_FOUND', ['record']);
  return {
    before: last.document,
    basis: { slug: last.slug, action: 'RESTORE', base: null, baseEditionId: null },
  };
}

/**
 * Drafts the content of an earlier edition, which is reviewed like any other change. A record that has ended is brought
 * back with its id and slug; that it had ended stays in its history.
 */
export async function restoreEdition(
  mutation: MutationContext,
  { changeSet, record, edition, draftRevision = null }: RestoreEdition,
): Promise<CommandResult> {
  const { client } = mutation;
  const editing = await loadEditing(mutation, changeSet);
  const recordId = idOfRecord(record);
  const kind = (await kindOf(client, recordId)) ?? refuse('NOT_FOUND', ['record']);
  const number = editionNumber(recordTypes[kind].type, edition);
  const draft = (await documentOfEdition(client, kind, recordId, number)) ?? refuse('NOT_FOUND', ['edition']);
  const { before, basis } = await basisOf(editing, kind, recordId);

  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['edition'] }], changeSet));
  await checkTurn(editing, { kind, before, after: draft }, 'edition');
  await checkReplacedDraft(client, changeSet, recordId, draftRevision);

  await storeChanges(mutation, changeSet, [
    { ...basis, recordId, kind, draft, explanation: null, successorId: null, minor: false },
  ]);
  await recordEdit(editing, { action: 'restore', kind, recordId, after: { edition } });
  return { record };
}
