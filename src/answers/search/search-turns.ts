import { catalogueError } from '../../platform/errors/errors.js';

/** Searches of a process that wait, and for how long at most, in milliseconds. */
const mostWaiting = 60;
const patience = 5_000;

const refused = (): Error =>
  catalogueError(
    'UNAVAILABLE',
    'Too many searches are running. Try again in a few seconds, with fewer of them at once.',
  );

/**
 * Lets searches run one after the other, as many at once as there are connections for them, so that no request starves the
 * reads of others. Whoever is next begins after what arrived meanwhile was looked at.
 */
export class SearchTurns {
  #running = 0;
  readonly #waiting: { start: () => void }[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longest = patience,
  ) {}

  async run<Result>(search: () => Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await search();
    } finally {
      const next = this.#waiting.shift();
      if (next) next.start();
      else this.#running--;
    }
  }

  #turn(): Promise<void> {
    if (this.#running < this.atOnce) {
      this.#running++;
      return Promise.resolve();
    }
    if (this.#waiting.length >= mostWaiting) return Promise.reject(refused());
    return new Promise((resolve, reject) => {
      const place = {
        start: () => {
          clearTimeout(timer);
          setImmediate(resolve);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(place), 1);
        reject(refused());
      }, this.longest);
      this.#waiting.push(place);
    });
  }
}
