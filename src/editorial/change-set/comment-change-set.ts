import { checkWords } from '../../catalogue/record/check/check-words.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { ChangeSetComment } from './change-set.entity.js';
import { loadChangeSet } from './load-change-set.js';

/** Adds a remark to a set, whatever its status. */
export async function commentChangeSet(mutation: MutationContext, id: string, content: string): Promise<void> {
  const { client, em, principal } = mutation;
  checkWords('content', content);
  await loadChangeSet(mutation, id, 'comment');

  em.create(ChangeSetComment, { changeSetId: id, actor: principal.id, content });
  await em.flush();
  await recordAudit(client, { actor: principal.id, action: 'comment', changeSetId: id, after: { content } });
}
