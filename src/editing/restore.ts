import type { RecordContent } from '../content/record-content.js';
import { recordKindOf, type RecordKindName } from '../content/content-kind.js';
import { writeDown } from './audit.js';
import { changeSetFor } from './change-set-steps.js';
import { restoreDraft } from './draft.js';
import type { StepResult } from './edit-change-set.js';
import type { Change } from './mutate.js';
import { recordIdOf } from './record-ref.js';
import { remitOf } from './remit.js';
import { refuse } from './user-error.js';

interface Restore {
  changeSet?: string;
  record: string;
  edition: string;
}

/** The wording of an earlier edition becomes a draft; it is reviewed and published like any other. */
export async function restoreEdition(change: Change, { changeSet: id, record, edition }: Restore): Promise<StepResult> {
  const { client, principal } = change;
  const changeSet = await changeSetFor(change, id!, 'edit');
  const remit = await remitOf(client, principal, 'change-set:edit');
  const recordId = recordIdOf(record);
  const { rows } = await client.query<{ kind: string; document: RecordContent }>(
    `select r.kind, d.document from edition_document d join record r on r.id = d.record_id where d.record_id = $1 and d.edition_id::text = $2`,
    [recordId, edition],
  );
  const found = rows[0] ?? refuse('NOT_FOUND', ['edition']);
  const kind = Object.entries(recordKindOf).find(([, of]) => of === found.kind)![0] as RecordKindName;
  await restoreDraft({ client, actor: principal.id, remit, changeSet }, kind, recordId, found.document);
  await writeDown(client, {
    actor: principal.id,
    action: 'restore',
    changeSetId: changeSet.id,
    recordId,
    kind: found.kind,
    after: { edition },
  });
  return { record };
}
