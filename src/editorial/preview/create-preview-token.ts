import { createHash, randomBytes } from 'node:crypto';
import { recordAudit } from '../../platform/mutation/audit.js';
import { statusAt } from '../change-set/change-set-status.rules.js';
import { visibleChangeSet } from '../change-set/change-set-query.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { PreviewToken } from './preview-token.entity.js';

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
  const { client, em, principal } = mutation;
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
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const now = new Date();
  const expiresAt = new Date(now.getTime() + expiresInMinutes * 60_000);
  await em.nativeDelete(PreviewToken, { expiresAt: { $lte: now } });
  em.create(PreviewToken, { tokenHash, changeSetId, createdBy: principal.id, expiresAt });
  await em.flush();
  await recordAudit(client, { actor: principal.id, action: 'createPreviewToken', changeSetId, after: { expiresAt } });
  return { token, expiresAt };
}
