import pg, { type ClientBase } from 'pg';
import { DryRunRefused, DryRun } from './dry-run.js';

export interface WriteDatabaseOptions {
  databaseUrl: string;
  statementTimeout: number;
}

/** So many connections may rehearse at once; the others are for those who mean it. */
const mostDryRuns = 2;

/** The one door through which editors' changes reach the database: always a transaction. */
export class WriteDatabase {
  readonly #pool: pg.Pool;
  readonly #statementTimeout: number;
  #dryRuns = 0;

  constructor({ databaseUrl, statementTimeout }: WriteDatabaseOptions, onIdleError: (error: Error) => void) {
    this.#statementTimeout = statementTimeout;
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      application_name: 'service-catalogue-editing',
      max: 5,
      connectionTimeoutMillis: 1_000,
      keepAlive: true,
      // A change set may be large; still nothing waits for ever.
      statement_timeout: statementTimeout * 4,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      query_timeout: statementTimeout * 4 + 500,
    });
    this.#pool.on('error', onIdleError);
  }

  /** All of the work or nothing of it; `keep` says of the result whether it is to stay. */
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

  /** A transaction that is always undone; whoever begins it has to end it. Refused when too many are going on. */
  async beginDryRun(): Promise<DryRun> {
    if (this.#dryRuns >= mostDryRuns) throw new DryRunRefused('too many rehearsals are going on');
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
