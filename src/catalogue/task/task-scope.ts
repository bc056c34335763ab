import { badInput } from '../../platform/errors/errors.js';
import type { TransactionContext } from '../../platform/mutation/mutate.js';
import { organisationsBelow, scopeOf, type Scope } from '../ownership/scope.js';

export interface TaskScope {
  scope: Scope;
  /** Organisation ids; null for everything. */
  organisations: string[] | null;
}

/** Restricts the caller's scope to one organisation and its descendants, if given. */
export async function taskScopeOf(
  { client, principal }: TransactionContext,
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
    throw badInput('There is no such organisation within your scope; omit it for your whole scope.');
  const all = await organisationsBelow(client, asked);
  return { scope: new Set(all.map(({ slug }) => slug)), organisations: all.map(({ id }) => id) };
}
