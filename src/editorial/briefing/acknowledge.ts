import { isUuid } from '../../platform/graphql/global-id.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { noticeCondition } from './notice.read-model.js';

/** Somebody has read the notice; said twice, it is written down once. */
export async function acknowledge({ client, principal }: MutationContext, id: string): Promise<void> {
  if (!isUuid(id)) refuse('NOT_FOUND', ['id']);
  const { rowCount } = await client.query(`select from change_set s where s.id = $1 and ${noticeCondition} for share`, [
    id,
  ]);
  if (rowCount === 0) refuse('NOT_FOUND', ['id']);
  const sql = 'insert into notice_acknowledgement (change_set_id, actor) values ($1, $2) on conflict do nothing';
  if ((await client.query(sql, [id, principal.id])).rowCount)
    await recordAudit(client, { actor: principal.id, action: 'acknowledge', changeSetId: id });
}
