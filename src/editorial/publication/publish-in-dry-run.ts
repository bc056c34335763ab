import type { ClientBase } from 'pg';
import { instantOf } from '../../catalogue/record/write/load-target.js';
import { statusAt } from '../change-set/change-set-status.rules.js';
import { changeSetsBy } from '../change-set/change-set-store.js';
import { publishChanges } from './publish.js';
import { takeBackSchedule } from './unschedule.js';
import { refuse } from '../../platform/mutation/user-error.js';

/** Does what publishing the set now would do, whether it is approved or not; for a transaction that is undone. */
export async function publishInDryRun(client: ClientBase, changeSetId: string): Promise<void> {
  const [set] = await changeSetsBy(client, 'where id = $1', [changeSetId]);
  if (!set) return refuse('NOT_FOUND', ['changeSet']);
  const status = statusAt(set.status, set.publishAt, new Date());
  if (status === 'PUBLISHED' || status === 'WITHDRAWN') refuse('WRONG_STATUS', ['changeSet']);
  if (status === 'SCHEDULED') await takeBackSchedule(client, changeSetId);
  await publishChanges(client, {
    changeSetId,
    actor: set.createdBy,
    moment: await instantOf(client),
    reason: set.reason,
    isDryRun: true,
  });
  await client.query('set local transaction_read_only = on');
}
