import type { ClientBase } from 'pg';
import { sql } from '../../platform/sql/sql.js';
import type { FederatedRead } from '../../platform/graphql/federated-reads.js';

/** Days for which a reader counts as current. */
const firstDay = sql`(now() at time zone 'Europe/Berlin')::date - 30`;

// An old entry that is read again is updated, so the same statement must not delete it. Rows are sorted, because
// several processes may write the same ones at once.
const keeping = sql`
  with read as (
    select client, record_id, max(day) as day
    from unnest($1::text[], $2::uuid[], $3::date[]) as given (client, record_id, day)
    group by client, record_id),
  forgotten as (
    delete from federated_reader old where old.last_read_on < ${firstDay}
      and not exists (select from read where read.client = old.client and read.record_id = old.record_id))
  insert into federated_reader (client, record_id, last_read_on)
  select client, record_id, day from read order by client, record_id
  on conflict (client, record_id) do update set last_read_on = excluded.last_read_on
    where federated_reader.last_read_on < excluded.last_read_on`.text;

/** Stores reads and deletes old ones. */
export async function keepFederatedReads(client: ClientBase, reads: readonly FederatedRead[]): Promise<void> {
  await client.query(keeping, [
    reads.map((read) => read.client),
    reads.map(({ recordId }) => recordId),
    reads.map(({ day }) => day),
  ]);
}

export interface FederatedReaderView {
  client: string;
  records: number;
  lastReadOn: string;
}

const recentReaders = sql`
  select client, count(*)::int as records, max(last_read_on)::text as "lastReadOn" from federated_reader
  where record_id = any($1) and last_read_on >= ${firstDay}
  group by client order by records desc, client limit $2`.text;

/** Recent readers of the records, by number of records read. */
export async function federatedReadersOf(
  client: ClientBase,
  recordIds: readonly string[],
  most: number,
): Promise<FederatedReaderView[]> {
  return (await client.query<FederatedReaderView>(recentReaders, [recordIds, most])).rows;
}
