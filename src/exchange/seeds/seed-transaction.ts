import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseError, type ClientBase } from 'pg';

/** A database constraint rejected data that the checks had accepted. */
export class SeedRefusedError extends Error {
  constructor(cause: DatabaseError) {
    const where = [cause.table && `table ${cause.table}`, cause.constraint && `constraint ${cause.constraint}`]
      .filter(Boolean)
      .join(', ');
    const what = [cause.message, where && `(${where})`, cause.detail].filter(Boolean).join(' ');
    super(`The database refused the seeds; nothing has been loaded. ${what}`, { cause });
    this.name = 'SeedRefusedError';
  }
}

const patience =
  'set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0';

async function transact<T>(client: ClientBase, keep: boolean, work: (client: ClientBase) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(patience);
    const result = await work(client);
    await client.query(keep ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error instanceof DatabaseError ? new SeedRefusedError(error) : error;
  }
}

/** Serialises loads, because concurrent ones would end each other's editions. The second waits before its transaction begins, so its instant is later. */
async function oneAtATime<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("select pg_advisory_lock(hashtext('seeding of the catalogue'))");
  try {
    return await work();
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('seeding of the catalogue'))").catch(() => {});
  }
}

/** Runs the load in one transaction on one pooled connection. Statements go to the driver directly, which sends large values separately from the SQL text. */
export async function inSeedTransaction<T>(
  orm: MikroORM,
  { keep }: { keep: boolean },
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    const result = await oneAtATime(client, () => transact(client, keep, work));
    // Without ANALYZE the planner has no statistics for the new rows until autovacuum runs.
    if (keep) await client.query('analyze');
    return result;
  } finally {
    client.release();
  }
}
