import type { MikroORM } from '@mikro-orm/postgresql';
import pg, { type ClientBase } from 'pg';
import { DryRunRefused, DryRun } from './dry-run.js';
import { entityManagerOf, type UnitOfWork } from './unit-of-work.js';

export interface WriteDatabaseOptions {
  databaseUrl: string;
  statementTimeout: number;
  /** The ORM of units of work; undefined where none are needed. */
  orm?: Pick<MikroORM, 'em'>;
}

/** Maximum number of concurrent dry runs; the other connections are reserved for real changes. */
const mostDryRuns = 2;

/** The only access for writing: always a transaction. */
export class WriteDatabase {
  readonly #pool: pg.Pool;
  readonly #statementTimeout: number;
  readonly #orm: WriteDatabaseOptions['orm'];
  #dryRuns = 0;

  constructor({ databaseUrl, statementTimeout, orm }: WriteDatabaseOptions, onIdleError: (error: Error) => void) {
    this.#statementTimeout = statementTimeout;
    this.#orm = orm;
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      application_name: 'service-catalogue-editing',
      max: 5,
      connectionTimeoutMillis: 1_000,
      keepAlive: true,
      // Change sets may be large, so the timeout is long but finite.
      statement_timeout: statementTimeout * 4,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      query_timeout: statementTimeout * 4 + 500,
    });
    this.#pool.on('error', onIdleError);
  }

  /** Runs work in a transaction; `keep` decides by the result whether it is committed. */
  async transaction<Result>(
    work: (client: ClientBase) => Promise<Result>,
    keep: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query(keep(result) ? 'commit' : 'rollback');
      return result;
    } catch (error) {
      await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Runs work in a transaction with entities; their changes are written before the transaction ends. */
  async unitOfWork<Result>(
    work: (unit: UnitOfWork) => Promise<Result>,
    keep?: (result: Result) => boolean,
  ): Promise<Result> {
    const orm = this.#orm;
    if (!orm) throw new Error('a write database without an ORM has no units of work');
    return this.transaction(async (client) => {
      const em = entityManagerOf(orm, client);
      const result = await work({ client, em });
      await em.flush();
      return result;
    }, keep);
  }

  /** Begins a dry run, which the caller must end. Throws DryRunRefused when too many are active. */
  async beginDryRun(): Promise<DryRun> {
    if (this.#dryRuns >= mostDryRuns) throw new DryRunRefused('too many dry runs are active');
    this.#dryRuns += 1;
    const free = () => void (this.#dryRuns -= 1);
    const client = await this.#pool.connect().catch((error: Error) => {
      free();
      throw error;
    });
    return DryRun.begin(client, this.#statementTimeout, free);
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
