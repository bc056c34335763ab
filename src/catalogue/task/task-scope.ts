import { badInput } from '../../platform/errors/bad-input.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { organisationsBelow, scopeOf, type Scope } from '../ownership/scope.js';

export interface TaskScope {
  scope: Scope;
  /** Ids; null for everything. */
  organisations: string[] | null;
}

/** Those of one organisation and all below it, as far as they are within the remit of whoever asks; else all that is. */
export async function taskScopeOf(
  { client, principal }: MutationContext,
  organisation: string | null,
): Promise<TaskScope> {
  const scope = await scopeOf(client, principal, 'change-set:edit');
  if (organisation === null && scope === 'EVERYWHERE') return { scope, organisations: null };
  const sql = `select slug from record where kind = 'ORGANISATION' and id = $1`;
  const asked =
    organisation === null
      ? [...scope]
      : (await client.query<{ slug: string }>(sql, [organisation])).rows.map(({ slug }) => slug);
  if (organisation !== null && !asked.some((slug) => scope === 'EVERYWHERE' || scope.has(slug)))
    throw badInput('There is no such organisation within your remit; leave it out for everything that is.');
  const all = await organisationsBelow(client, asked);
  return { scope: new Set(all.map(({ slug }) => slug)), organisations: all.map(({ id }) => id) };
}
