import { badInput } from '../../platform/errors/bad-input.js';
import type { Change } from '../../platform/mutation/mutate.js';
import { organisationsBelow, remitOf, type Remit } from '../ownership/scope.js';

export interface Scope {
  remit: Remit;
  /** Ids; null for everything. */
  organisations: string[] | null;
}

/** Those of one organisation and all below it, as far as they are within the remit of whoever asks; else all that is. */
export async function scopeOf({ client, principal }: Change, organisation: string | null): Promise<Scope> {
  const remit = await remitOf(client, principal, 'change-set:edit');
  if (organisation === null && remit === 'EVERYWHERE') return { remit, organisations: null };
  const sql = `select slug from record where kind = 'ORGANISATION' and id = $1`;
  const asked =
    organisation === null
      ? [...remit]
      : (await client.query<{ slug: string }>(sql, [organisation])).rows.map(({ slug }) => slug);
  if (organisation !== null && !asked.some((slug) => remit === 'EVERYWHERE' || remit.has(slug)))
    throw badInput('There is no such organisation within your remit; leave it out for everything that is.');
  const all = await organisationsBelow(client, asked);
  return { remit: new Set(all.map(({ slug }) => slug)), organisations: all.map(({ id }) => id) };
}
