import type { Pool } from 'pg';

/** What a request may leave behind without having changed anything. */
const bookkeeping = ['idempotent_answer'];

/** Makes a hash of all rows of all tables: whatever changes changes it. */
export async function allRowsHash(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by tablename`,
    [bookkeeping],
  );
  const hashes = rows.map(
    ({ name }) =>
      `(select '${name}' as name, coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as hash from ${name} t)`,
  );
  const { rows: answer } = await pool.query<{ hash: string }>(
    `select md5(string_agg(name || hash, ',' order by name)) as hash from (${hashes.join(' union all ')}) h`,
  );
  return answer[0]!.hash;
}
