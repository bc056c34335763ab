import type { ReadOptions } from './read-options.js';
import { dayInBremen } from '../clock/bremen-clock.rules.js';

/**
 * One SQL statement under construction: its parameters, its aliases, and the three conditions that decide what a reader
 * sees. Every read uses these, so as-of, validity and visibility are implemented in one place.
 */
export class Statement {
  readonly parameters: unknown[] = [];
  readonly #shared = new Map<string, string>();
  #aliases = 0;

  constructor(readonly readOptions: ReadOptions) {}

  /** Binds a value and returns its placeholder. */
  bind(value: unknown, type: string): string {
    this.parameters.push(value);
    return `$${this.parameters.length}::${type}`;
  }

  alias(): string {
    return `t${++this.#aliases}`;
  }

  /**
   * The edition is the one in force at the moment of the read context. "is true" keeps the planner from searching the
   * index of the exclusion constraint for the moment, where nearly every edition contains it: editions are found by
   * their record.
   */
  inForce(edition: string): string {
    return `(${edition}.in_force @> ${this.moment()}) is true`;
  }

  /** SQL of the read options' moment. */
  moment(): string {
    return this.readOptions.asOf ? this.#once('asOf', this.readOptions.asOf, 'timestamptz') : 'now()';
  }

  /** Condition: the row is valid on the day of the read options. */
  validToday(row: string, column = 'valid'): string {
    return `${row}.${column} @> ${this.day()}`;
  }

  /** SQL of the day. Today is a literal, so that the planner knows that nearly all rows are valid. */
  day(): string {
    const { validOn } = this.readOptions;
    return validOn === dayInBremen(new Date()) ? `'${validOn}'::date` : this.#once('validOn', validOn, 'date');
  }

  /** Condition: the row is visible to the reader. */
  visible(row: string): string {
    return this.readOptions.internal ? 'true' : `${row}.visibility = 'PUBLIC'`;
  }

  #once(name: string, value: unknown, type: string): string {
    let placeholder = this.#shared.get(name);
    if (!placeholder) this.#shared.set(name, (placeholder = this.bind(value, type)));
    return placeholder;
  }
}
