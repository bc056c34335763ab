import type { ClientBase } from 'pg';
import { instantOf } from '../../catalogue/record/write/load-target.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { changesOf } from '../change-set/change-repository.js';
import { changeSetById } from '../change-set/change-set-repository.js';
import { statusAt } from '../change-set/change-set-status.rules.js';
import { judgePublication } from './judge-publication.js';
import { putInForce } from './put-in-force.js';
import { rebaseChanges } from './rebase-changes.js';
import { deleteScheduledEditions } from './delete-scheduled-editions.js';

/** Publishes a set regardless of its approval, in a transaction that is rolled back. */
export async function publishInDryRun(client: ClientBase, changeSetId: string): Promise<void> {
  const set = (await changeSetById(client, changeSetId)) ?? refuse('NOT_FOUND', ['changeSet']);
  const changes = await changesOf(client, changeSetId);

  const status = statusAt(set.status, set.publishAt, new Date());
  if (status === 'PUBLISHED' || status === 'WITHDRAWN') refuse('WRONG_STATUS', ['changeSet']);
  if (status === 'SCHEDULED') await deleteScheduledEditions(client, changeSetId, changes);
  const moment = await instantOf(client);
  const rebased = await rebaseChanges(client, changes, { moment, isScheduled: false });
  await judgePublication(client, rebased, { moment, withQuality: false });

  await putInForce(client, rebased, { changeSetId, actor: set.createdBy, moment, reason: set.reason });
  await client.query('set local transaction_read_only = on');
}
