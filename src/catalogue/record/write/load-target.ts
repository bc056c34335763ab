import type { ClientBase } from 'pg';

/** Where a write goes to, and from when what it writes is in force. */
export interface LoadTarget {
  client: ClientBase;
  /** Ids of the records that the database had before; of others there is nothing to look up or to replace. */
  seenBefore: ReadonlySet<string>;
  /** The moment from which the editions are in force, and at which those before them end; a timestamptz. */
  moment: string;
  /** The change set that publishes them; null for a load. */
  changeSetId: string | null;
}

/** The instant of the transaction, to the millisecond: what callers are told and ask with is no more precise. */
export async function instantOf(client: ClientBase): Promise<string> {
  const sql = "select date_trunc('milliseconds', now())::text as instant";
  return (await client.query<{ instant: string }>(sql)).rows[0]!.instant;
}
