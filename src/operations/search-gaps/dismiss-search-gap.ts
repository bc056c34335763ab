import { recordAudit } from '../../platform/mutation/audit.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { sql } from '../../platform/sql/sql.js';
import { firstCountedDay } from './keep-search-counts.js';

const dismissing = sql`
  insert into search_gap_dismissal (key, dismissed_by)
  select distinct key, $2 from search_count where query = $1 and day >= ${firstCountedDay}
  on conflict (key) do update set key = excluded.key
  returning xmax::text = '0' as "isNew"`.text;

/** Dismisses a gap: the query need not find anything, and its task ends. */
export async function dismissSearchGap({ client, principal }: MutationContext, query: string): Promise<object> {
  const { rows } = await client.query<{ isNew: boolean }>(dismissing, [query, principal.id]);
  if (rows.length === 0) refuse('NOT_FOUND', ['query']);
  if (rows.some(({ isNew }) => isNew))
    await recordAudit(client, { actor: principal.id, action: 'dismissSearchGap', after: { query } });
  return {};
}
