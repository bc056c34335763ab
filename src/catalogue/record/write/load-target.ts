import type { ClientBase } from 'pg';

/** Target of a write: connection and moment. */
export interface LoadTarget {
  client: ClientBase;
  /** Ids of records that existed before; others need no look-up or replacement. */
  seenBefore: ReadonlySet<string>;
  /** Moment at which new editions begin and previous ones end; a timestamptz. */
  moment: string;
  /** Publishing change set; null for a load. */
  changeSetId: string | null;
}

/** Instant of the transaction in milliseconds, the precision of the API. */
export async function instantOf(client: ClientBase): Promise<string> {
  const sql = "select date_trunc('milliseconds', now())::text as instant";
  return (await client.query<{ instant: string }>(sql)).rows[0]!.instant;
}
