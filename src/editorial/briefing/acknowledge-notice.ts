import { isUuid } from '../../platform/graphql/global-id.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { sql } from '../../platform/sql/sql.js';
import { addAcknowledgement } from './notice-acknowledgement-repository.js';
import { noticeCondition } from './notice.read-model.js';

/** Acknowledges a notice; idempotent. */
export async function acknowledgeNotice(mutation: MutationContext, id: string): Promise<void> {
  const { client, principal } = mutation;
  if (!isUuid(id)) refuse('NOT_FOUND', ['id']);
  const { rowCount } = await client.query(
    sql`select from change_set s where s.id = $1 and ${noticeCondition} for share`,
    [id],
  );
  if (rowCount === 0) refuse('NOT_FOUND', ['id']);
  const isFirst = await addAcknowledgement(mutation, { changeSetId: id, actor: principal.id });
  if (isFirst) await recordAudit(client, { actor: principal.id, action: 'acknowledge', changeSetId: id });
}
