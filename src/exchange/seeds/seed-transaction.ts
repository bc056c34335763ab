import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseError, type ClientBase } from 'pg';

/** The database refused what the checks had let pass. */
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

/** Two loads at a time would end each other's editions. The second waits before its transaction, and with it its instant, begins. */
async function oneAtATime<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("select pg_advisory_lock(hashtext('seeding of the catalogue'))");
  try {
    return await work();
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('seeding of the catalogue'))").catch(() => {});
  }
}

/** All or nothing, on one connection of the pool; statements go straight to the driver, which sends large values apart from the SQL. */
export async function inSeedTransaction<T>(
  orm: MikroORM,
  { keep }: { keep: boolean },
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    const result = await oneAtATime(client, () => transact(client, keep, work));
    // The planner would know nothing about the new rows until autovacuum comes by.
    if (keep) await client.query('analyze');
    return result;
  } finally {
    client.release();
  }
}
