import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { loadChangeSet } from '../change-set/load-change-set.js';
import { takeStep } from '../change-set/take-step.js';
import { checkApprovals } from './check-approvals.js';
import { judgePublication } from './judge-publication.js';
import { keepLeadTime, type Timing } from './lead-time.js';
import { takePublicationTurn } from './take-publication-turn.js';
import { putInForce } from './put-in-force.js';
import { rebaseChanges } from './rebase-changes.js';

/** Publishes an approved set, now or at the given moment, completely or not at all. */
export async function publishChangeSet(mutation: MutationContext, id: string, timing: Timing): Promise<void> {
  const { client, principal } = mutation;
  const { at } = timing;
  const step = at ? 'schedule' : 'publish';
  const loaded = await loadChangeSet(mutation, id, step);
  const { set, changes } = loaded;

  if (at && at.getTime() <= Date.now()) refuse('TIME_IS_PAST', ['at']);
  await checkApprovals(mutation, loaded);
  await keepLeadTime(mutation, set, timing);
  const moment = await takePublicationTurn(client, at);
  const rebased = await rebaseChanges(client, changes, { moment, isScheduled: at !== null });
  await judgePublication(client, rebased, { moment, withQuality: true });

  await putInForce(client, rebased, { changeSetId: id, actor: principal.id, moment, reason: set.reason });
  const published = { publishAt: at, publishedBy: principal.id, publishedAt: new Date(moment) };
  await takeStep(mutation, set, step, { status: at ? 'SCHEDULED' : 'PUBLISHED', ...published });
}
