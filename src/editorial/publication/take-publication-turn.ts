import type { ClientBase } from 'pg';

/**
 * Publications come one after the other, so that each sees what those before it have put in force: circles, uses and
 * conflicts could else come of two at once. The moment is taken when it is this one's turn, not when the transaction began.
 */
export async function takePublicationTurn(client: ClientBase, at: Date | null): Promise<string> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('publication', 0))`);
  if (at) return at.toISOString();
  const sql = `select date_trunc('milliseconds', clock_timestamp())::text as moment`;
  return (await client.query<{ moment: string }>(sql)).rows[0]!.moment;
}
