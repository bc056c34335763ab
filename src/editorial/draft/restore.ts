import type { ClientBase } from 'pg';
import { recordKindOf, type RecordKindName } from '../../catalogue/record/content-kind.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { changeSetFor } from '../change-set/change-set-steps.js';
import { restoreDraft } from './draft.js';
import type { StepResult } from '../change-set/edit-change-set.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import { begunDocument } from '../../catalogue/record/write/record-state.js';
import { scopeOf } from '../../catalogue/ownership/scope.js';
import { refuse } from '../../platform/mutation/user-error.js';

interface Restore {
  changeSet?: string;
  record: string;
  edition: string;
}

async function kindOf(client: ClientBase, recordId: string): Promise<RecordKindName | null> {
  const { rows } = await client.query<{ kind: string }>('select kind from record where id = $1', [recordId]);
  const named = Object.entries(recordKindOf).find(([, kind]) => kind === rows[0]?.kind);
  return (named?.[0] as RecordKindName | undefined) ?? null;
}

/** The wording of an earlier edition becomes a draft; it is reviewed and published like any other. */
export async function restoreEdition(
  mutation: MutationContext,
  { changeSet: id, record, edition }: Restore,
): Promise<StepResult> {
  const { client, principal } = mutation;
  const changeSet = await changeSetFor(mutation, id!, 'edit');
  const scope = await scopeOf(client, principal, 'change-set:edit');
  const recordId = idOfRecord(record);
  const kind = (await kindOf(client, recordId)) ?? refuse('NOT_FOUND', ['record']);
  const document = (await begunDocument(client, kind, recordId, edition)) ?? refuse('NOT_FOUND', ['edition']);
  await restoreDraft({ client, actor: principal.id, scope, changeSet }, kind, recordId, document);
  await recordAudit(client, {
    actor: principal.id,
    action: 'restore',
    changeSetId: changeSet.id,
    recordId,
    kind: recordKindOf[kind],
    after: { edition },
  });
  return { record };
}
