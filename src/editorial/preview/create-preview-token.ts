import { createHash, randomBytes } from 'node:crypto';
import { recordAudit } from '../../platform/mutation/audit.js';
import { statusAt } from '../change-set/change-set-status.rules.js';
import { visibleChangeSet } from '../change-set/change-set-query.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';

const longestMinutes = 7 * 24 * 60;

export interface NewPreviewToken {
  token: string;
  expiresAt: Date;
}

/** Creates a preview token for one change set. Only its hash is stored, so it is shown once. */
export async function createPreviewToken(
  mutation: MutationContext,
  changeSetId: string,
  expiresInMinutes: number,
): Promise<NewPreviewToken> {
  const { client, principal } = mutation;
  const { set } = (await visibleChangeSet(mutation, changeSetId)) ?? refuse('NOT_FOUND', ['changeSet']);
  if (['PUBLISHED', 'WITHDRAWN'].includes(statusAt(set.status, set.publishAt, new Date())))
    refuse('WRONG_STATUS', ['changeSet']);
  if (expiresInMinutes < 1 || expiresInMinutes > longestMinutes) {
    refuse('INVALID_CONTENT', ['expiresInMinutes'], {
      de: `Ein Schlüssel gilt 1 bis ${longestMinutes} Minuten.`,
      en: `A token is valid for 1 to ${longestMinutes} minutes.`,
    });
  }
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await client.query('delete from preview_token where expires_at <= now()');
  const { rows } = await client.query<{ expiresAt: Date }>(
    `insert into preview_token (token_hash, change_set_id, created_by, expires_at)
     values ($1, $2, $3, now() + make_interval(mins => $4)) returning expires_at as "expiresAt"`,
    [hash, changeSetId, principal.id, expiresInMinutes],
  );
  const { expiresAt } = rows[0]!;
  await recordAudit(client, { actor: principal.id, action: 'createPreviewToken', changeSetId, after: { expiresAt } });
  return { token, expiresAt };
}
