import type { ClientBase, PoolClient } from 'pg';

/** Too many are going on, or this one is over. */
export class NoRehearsal extends Error {}

/** So long may statements be begun; a publication that waits for the same records outlasts it (`lock_timeout`). */
const longest = 3_000;

const begin = (statementTimeout: number): string =>
  `begin;
   set local statement_timeout = ${Math.min(statementTimeout, 2_000)};
   set local lock_timeout = 1000;
   set local idle_in_transaction_session_timeout = ${longest + 2_000}`;

/** A transaction in which something is done to see what would come of it; nothing of it ever stays. */
export class Rehearsal {
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;
  #ended: Promise<void> | undefined;
  readonly #timer = setTimeout(() => void this.end(), longest);

  private constructor(
    private readonly client: PoolClient,
    private readonly onEnd: () => void,
  ) {}

  static async begin(client: PoolClient, statementTimeout: number, onEnd: () => void): Promise<Rehearsal> {
    const rehearsal = new Rehearsal(client, onEnd);
    await rehearsal.run(() => client.query(begin(statementTimeout)));
    return rehearsal;
  }

  /** Works one after the other, because there is but one connection; what fails ends all. */
  run<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => {
      if (this.#isOver) throw new NoRehearsal('the rehearsal is over');
      return work(this.client);
    });
    this.#last = result.catch(() => void this.end());
    return result;
  }

  /** Undoes everything, once what is running has come to its end. */
  end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    return (this.#ended ??= this.#last.then(() => this.#undo()));
  }

  async #undo(): Promise<void> {
    let broken: Error | undefined;
    await this.client.query('rollback').catch((error: Error) => (broken = error));
    this.client.release(broken);
    this.onEnd();
  }
}
