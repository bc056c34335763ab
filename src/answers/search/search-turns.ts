import { catalogueError } from '../../platform/errors/errors.js';

/** Searches of a process that run at once: each takes one connection, or two with a filter; the others stay for simple reads. */
const mostAtOnce = 3;
/** Searches that wait, and for how long at most, in milliseconds. */
const mostWaiting = 60;
const patience = 5_000;

const refused = (): Error =>
  catalogueError(
    'UNAVAILABLE',
    'Too many searches are running. Try again in a few seconds, with fewer of them at once.',
  );

/** Lets searches run one after the other, a few at once, so that no request starves the reads of others. */
export class SearchTurns {
  #running = 0;
  readonly #waiting: { start: () => void }[] = [];

  constructor(
    private readonly most = mostAtOnce,
    private readonly longest = patience,
  ) {}

  async run<Result>(search: () => Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await search();
    } finally {
      this.#running--;
      this.#waiting.shift()?.start();
    }
  }

  #turn(): Promise<void> {
    if (this.#running < this.most) {
      this.#running++;
      return Promise.resolve();
    }
    if (this.#waiting.length >= mostWaiting) return Promise.reject(refused());
    return new Promise((resolve, reject) => {
      const place = {
        start: () => {
          clearTimeout(timer);
          this.#running++;
          resolve();
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
