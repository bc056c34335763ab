import { changedWordings } from '../../catalogue/record/inputs/to-text.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import type { ChangeChangeSetArguments } from './change-set-arguments.js';
import { addAuthor, type ChangeSetRow } from './change-set-repository.js';
import { checkSetWords } from './change-set-words.js';
import { loadDraftSet } from './load-change-set.js';

type Words = Pick<ChangeSetRow, 'title' | 'reason' | 'forAgents' | 'briefing'>;

const changedWords = (set: Words, given: ChangeChangeSetArguments): Words => ({
  title: given.title ?? set.title,
  reason: given.reason ?? set.reason,
  forAgents: given.forAgents ?? set.forAgents,
  briefing: changedWordings(set.briefing, given.briefing),
});

const auditedWords = ({ title, reason, forAgents, briefing }: Words): Words => ({ title, reason, forAgents, briefing });

/** Changes the title, reason and briefing of a draft; the caller becomes one of its authors. */
export async function changeChangeSet(mutation: MutationContext, given: ChangeChangeSetArguments): Promise<void> {
  const { client, em, principal } = mutation;
  const { changeSet: set } = await loadDraftSet(mutation, given.changeSet);

  const words = changedWords(set, given);
  checkSetWords(words);

  const before = auditedWords(set);
  const trimmed = { title: words.title.trim(), reason: words.reason.trim() };
  Object.assign(set, words, trimmed, { revision: set.revision + 1 });
  await em.flush();
  await addAuthor(mutation, set.id);

  await recordAudit(client, {
    actor: principal.id,
    action: 'changeChangeSet',
    changeSetId: set.id,
    before,
    after: words,
    reason: words.reason,
  });
}
