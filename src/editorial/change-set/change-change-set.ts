import { recordAudit } from '../../platform/mutation/audit.js';
import type { ChangeChangeSetArguments } from './change-set-arguments.js';
import { changeSetFor } from './change-set-steps.js';
import { updateChangeSet } from './change-set-store.js';
import { checkWordings, checkWords } from '../../catalogue/record/check/check-words.js';
import { changedWordings } from '../../catalogue/record/inputs/to-text.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';

const longestTitle = 200;

/** Says otherwise what a draft is about; whoever does has written in it. */
export async function changeChangeSet(mutation: MutationContext, given: ChangeChangeSetArguments): Promise<void> {
  const { client, principal } = mutation;
  const set = await changeSetFor(mutation, given.changeSet, 'edit');
  const title = given.title ?? set.title;
  const reason = given.reason ?? set.reason;
  const briefing = changedWordings(set.briefing, given.briefing);
  const forAgents = given.forAgents ?? set.forAgents;
  checkWords('title', title, longestTitle);
  checkWords('reason', reason);
  checkWordings('briefing', briefing);
  const columns = { title: title.trim(), reason: reason.trim(), for_agents: forAgents };
  await updateChangeSet(client, set.id, { ...columns, briefing: briefing && JSON.stringify(briefing) });
  const author = 'insert into change_set_author (change_set_id, actor) values ($1, $2) on conflict do nothing';
  await client.query(author, [set.id, principal.id]);
  const { title: oldTitle, reason: oldReason, forAgents: wasForAgents, briefing: oldBriefing } = set;
  await recordAudit(client, {
    actor: principal.id,
    action: 'changeChangeSet',
    changeSetId: set.id,
    before: { title: oldTitle, reason: oldReason, forAgents: wasForAgents, briefing: oldBriefing },
    after: { title, reason, forAgents, briefing },
    reason,
  });
}
