import type { ClientBase } from 'pg';

/**
 * Waits for other publications, because each must see what those before it put in force: two at once could create
 * circles, dangling references or conflicts. Returns the moment of publication: the given one, else the moment after
 * the wait, not that at which the transaction began.
 */
export async function takePublicationTurn(client: ClientBase, at: Date | null): Promise<string> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('publication', 0))`);
  if (at) return at.toISOString();
  const sql = `select date_trunc('milliseconds', clock_timestamp())::text as moment`;
  return (await client.query<{ moment: string }>(sql)).rows[0]!.moment;
}
