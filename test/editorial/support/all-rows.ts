import type { Pool, QueryResult } from 'pg';

/** Tables in which a request may leave rows without having changed anything. */
const bookkeeping = ['idempotent_answer'];

/**
 * Makes a hash of which versions of which rows there are in all tables. Every insert, update and delete that is committed
 * changes it, even an update to the same values. Versions are read ten times as fast as the rows themselves, and starting
 * parallel workers would take longer than reading.
 */
export async function allRowsHash(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by tablename`,
    [bookkeeping],
  );
  const hashes = rows.map(
    ({ name }) =>
      `(select '${name}' as name, (count(*), sum(hashtid(ctid)::bigint), sum(xmin::text::bigint))::text as hash from ${name})`,
  );
  const results = (await pool.query(
    `begin read only; set local max_parallel_workers_per_gather = 0;
     select md5(string_agg(name || hash, ',' order by name)) as hash from (${hashes.join(' union all ')}) h; commit`,
  )) as unknown as QueryResult<{ hash: string }>[];
  return results[2]!.rows[0]!.hash;
}
