import type { ClientBase, PoolClient } from 'pg';

/** Thrown when too many dry runs are active or this one has ended. */
export class DryRunRefused extends Error {}

/** Maximum duration. Including the last statement it ends before a waiting publication reaches its `lock_timeout`. */
const longest = 3_000;

const begin = (statementTimeout: number): string =>
  `begin;
   set local statement_timeout = ${Math.min(statementTimeout, 1_500)};
   set local lock_timeout = 1000;
   set local catalogue.dry_run = on;
   set local idle_in_transaction_session_timeout = ${longest + 1_000}`;

/** A transaction that is always rolled back. */
export class DryRun {
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;
  #isReleased = false;
  #ended: Promise<void> | undefined;
  readonly #timer = setTimeout(() => this.#letGo(new DryRunRefused('it took too long')), longest);

  private constructor(
    private readonly client: PoolClient,
    private readonly onEnd: () => void,
  ) {}

  static async begin(client: PoolClient, statementTimeout: number, onEnd: () => void): Promise<DryRun> {
    const dryRun = new DryRun(client, onEnd);
    await dryRun.run(() => client.query(begin(statementTimeout)));
    return dryRun;
  }

  /** Runs work sequentially on the one connection; a failure ends the dry run. */
  run<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#work(work));
    this.#last = result.catch(() => void this.end());
    return result;
  }

  /** Rolls back after the running work has finished. */
  end(): Promise<void> {
    this.#isOver = true;
    return (this.#ended ??= this.#last.then(() => this.#undo()));
  }

  async #work<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    if (this.#isOver) throw new DryRunRefused('the dry run has ended');
    try {
      return await work(this.client);
    } catch (error) {
      throw this.#isReleased ? new DryRunRefused('the dry run was aborted', { cause: error }) : error;
    }
  }

  async #undo(): Promise<void> {
    let broken: Error | undefined;
    if (!this.#isReleased) await this.client.query('rollback').catch((error: Error) => (broken = error));
    this.#letGo(broken);
  }

  /** Releasing a connection with an error closes it immediately. */
  #letGo(broken?: Error): void {
    if (this.#isReleased) return;
    this.#isReleased = this.#isOver = true;
    clearTimeout(this.#timer);
    this.client.release(broken);
    this.onEnd();
  }
}
