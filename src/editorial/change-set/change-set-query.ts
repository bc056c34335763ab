import type { ClientBase } from 'pg';
import { isUuid } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { authorsOf, changeSetsBy, type ChangeSetRow } from './change-set-store.js';
import { coversAll } from './change-set-steps.js';
import { changeSetView } from './change-set-view.js';
import type { ChangeSetStatus } from './change-set-enums.js';
import { allowed, type MutationContext } from '../../platform/mutation/mutate.js';
import { scopeOf } from '../../catalogue/ownership/scope.js';

/** One sees the sets one wrote in, and those whose records all lie within one's remit. */
async function isVisible(mutation: MutationContext, set: ChangeSetRow): Promise<boolean> {
  const { client, principal } = mutation;
  if (set.createdBy === principal.id || (await authorsOf(client, set.id)).includes(principal.id)) return true;
  const scope = await scopeOf(client, principal, 'change-set:edit');
  return coversAll(mutation, scope, set.id);
}

/** The set with this id, if whoever asks gets to see it. */
export async function seenChangeSet(mutation: MutationContext, id: string): Promise<ChangeSetRow | null> {
  const [set] = await changeSetsBy(mutation.client, 'where id = $1', [id]);
  return set && (await isVisible(mutation, set)) ? set : null;
}

async function visible(mutation: MutationContext, sets: ChangeSetRow[], first: number): Promise<object[]> {
  const seen: object[] = [];
  for (const set of sets) {
    if (seen.length === first) break;
    if (await isVisible(mutation, set)) seen.push(await changeSetView(mutation.client, set));
  }
  return seen;
}

export async function visibleChangeSet(context: RequestContext, id: string): Promise<object | null> {
  const principal = allowed(context, 'change-set:edit');
  if (!isUuid(id)) return null;
  return context.writeDatabase.transaction(async (client: ClientBase) => {
    const set = await seenChangeSet({ client, principal }, id);
    return set && changeSetView(client, set);
  });
}

export async function visibleChangeSets(
  context: RequestContext,
  status: ChangeSetStatus | null,
  first: number,
): Promise<object[]> {
  const principal = allowed(context, 'change-set:edit');
  return context.writeDatabase.transaction(async (client: ClientBase) => {
    const inStatus = `where $1::text is null
      or $1 = case when status = 'SCHEDULED' and publish_at <= now() then 'PUBLISHED' else status end
      order by created_at desc, id limit 500`;
    return visible({ client, principal }, await changeSetsBy(client, inStatus, [status]), first);
  });
}
