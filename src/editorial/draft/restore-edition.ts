import type { ClientBase } from 'pg';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordKind } from '../../catalogue/record/record-id.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import { begunDocument } from '../../catalogue/record/write/record-state.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse, refuseIf } from '../../platform/mutation/user-error.js';
import type { CommandResult } from '../change-set/change-set-mutation.js';
import { storeChanges } from '../change-set/change-repository.js';
import { checkContents } from './check-contents.js';
import { checkTurn, loadEditable, loadEditing, recordEdit } from './editing.js';
import { recordTypeOf } from '../../catalogue/record-types.js';

interface RestoreEdition {
  changeSet: string;
  record: string;
  edition: string;
}

async function kindOf(client: ClientBase, recordId: string): Promise<RecordKindName | undefined> {
  const { rows } = await client.query<{ kind: RecordKind }>('select kind from record where id = $1', [recordId]);
  return rows[0] && recordTypeOf(rows[0].kind).kind;
}

/** Drafts the content of an earlier edition, which is reviewed like any other change. */
export async function restoreEdition(
  mutation: MutationContext,
  { changeSet, record, edition }: RestoreEdition,
): Promise<CommandResult> {
  const { client } = mutation;
  const editing = await loadEditing(mutation, changeSet);
  const recordId = idOfRecord(record);
  const kind = (await kindOf(client, recordId)) ?? refuse('NOT_FOUND', ['record']);
  const draft = (await begunDocument(client, kind, recordId, edition)) ?? refuse('NOT_FOUND', ['edition']);
  const { slug, editionId: baseEditionId, document: base } = await loadEditable(editing, kind, recordId);

  refuseIf(await checkContents(client, [{ kind, content: draft, at: ['edition'] }], changeSet));
  await checkTurn(editing, { kind, before: base, after: draft }, 'edition');

  const isWording = { action: 'UPDATE', explanation: null, successorId: null, minor: false } as const;
  await storeChanges(mutation, changeSet, [{ recordId, kind, slug, baseEditionId, base, draft, ...isWording }]);
  await recordEdit(editing, { action: 'restore', kind, recordId, after: { edition } });
  return { record };
}
