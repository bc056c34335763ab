import { idBehind } from '../../platform/graphql/global-id.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { sql } from '../../platform/sql/sql.js';
import { addAcknowledgement } from './notice-acknowledgement-repository.js';
import { noticeCondition } from './notice.read-model.js';

/** Acknowledges a notice; idempotent. Returns the id of the change set that it is about. */
export async function acknowledgeNotice(mutation: MutationContext, notice: string): Promise<string> {
  const { client, principal } = mutation;
  const id = idBehind('Notice', notice) ?? refuse('NOT_FOUND', ['id']);
  const { rowCount } = await client.query(
    sql`select from change_set s where s.id = $1 and ${noticeCondition} for share`,
    [id],
  );
  if (rowCount === 0) refuse('NOT_FOUND', ['id']);
  const isFirst = await addAcknowledgement(mutation, { changeSetId: id, actor: principal.id });
  if (isFirst) await recordAudit(client, { actor: principal.id, action: 'acknowledge', changeSetId: id });
  return id;
}
