import { isUuid } from '../../platform/graphql/global-id.js';
import { reachOf } from '../../platform/auth/permissions.js';
import type { WriteDatabase } from '../../platform/database/write-database.js';
import type { Asker } from '../../platform/graphql/asker.js';
import { badInput } from '../../platform/errors/errors.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import type { PreviewAsked } from '../../platform/read/read-options.js';
import { visibleChangeSet } from '../change-set/change-set-query.js';

interface Asking {
  database: ReadDatabase;
  writeDatabase: WriteDatabase;
  asker: Asker;
}

async function isTokenFor(database: ReadDatabase, changeSet: string, tokenHash: string): Promise<boolean> {
  const sql = 'select from preview_token where token_hash = $1 and change_set_id = $2::uuid and expires_at > now()';
  return (await database.query(sql, [tokenHash, changeSet])).length > 0;
}

async function mayPreview({ database, writeDatabase, asker }: Asking, asked: PreviewAsked): Promise<boolean> {
  const { changeSet, tokenHash } = asked;
  if (!isUuid(changeSet)) return false;
  if (tokenHash) return isTokenFor(database, changeSet, tokenHash);
  const { principal } = asker;
  if (!principal || reachOf(principal, 'change-set:edit') === 'NONE') return false;
  return writeDatabase.transaction(
    async (client) => (await visibleChangeSet({ client, principal }, changeSet)) !== null,
  );
}

/** Unknown sets, foreign sets and wrong tokens cause the same message, which reveals nothing. */
export async function checkPreviewRight(asking: Asking, asked: PreviewAsked): Promise<void> {
  if (await mayPreview(asking, asked)) return;
  throw badInput(
    `There is no change set "${asked.changeSet.slice(0, 100)}" that you may preview. Check its id, sign in, or ask for a new token.`,
  );
}
