import { dayInBremen } from '../clock/bremen-clock.rules.js';
import { literal, sql, word, Sql } from '../sql/sql.js';
import { Given, given } from './plan/given.js';
import type { ReadOptions } from './read-options.js';

const isToday = (day: string): boolean => day === dayInBremen(new Date());

/**
 * One SQL statement under construction: its parameters, its aliases, and the three conditions that decide what a reader
 * sees. Every read uses these, so as-of, validity and visibility are implemented in one place.
 */
export class Statement {
  readonly parameters: unknown[] = [];
  readonly #shared = new Map<Given, Sql>();
  readonly #isKept: boolean;
  #aliases = 0;

  /** A kept statement is sent again with other read options of the same shape (`shapeOf`): their values are not part of it. */
  constructor(
    readonly readOptions: ReadOptions,
    { isKept = false }: { isKept?: boolean } = {},
  ) {
    this.#isKept = isKept;
  }

  /** A statement about what is in force now, for commands, which see everything. */
  static now(): Statement {
    return new Statement({ languages: [], asOf: null, validOn: dayInBremen(new Date()), internal: true });
  }

  /** What of the read options decides about the text of a kept statement; all else is given when it is sent. */
  static shapeOf({ asOf, validOn, internal, reader }: ReadOptions): string {
    return JSON.stringify([asOf !== null, isToday(validOn) && validOn, internal, reader]);
  }

  /** Binds a value and returns its placeholder; a given one is bound once. */
  bind(value: unknown, type: string): Sql {
    return value instanceof Given ? this.#once(value, value, type) : this.#push(value, type);
  }

  #push(value: unknown, type: string): Sql {
    this.parameters.push(value);
    return new Sql(`$${this.parameters.length}::${type}`, this);
  }

  /** A new name for a row, unlike all others of the statement. */
  alias(): Sql {
    return new Sql(`t${++this.#aliases}`, this);
  }

  /**
   * The edition is the one in force at the moment of the read context. "is true" keeps the planner from searching the
   * index of the exclusion constraint for the moment, where nearly every edition contains it: editions are found by
   * their record.
   */
  inForce(edition: Sql): Sql {
    return sql`(${edition}.in_force @> ${this.moment()}) is true`;
  }

  /** SQL of the read options' moment. */
  moment(): Sql {
    const { asOf } = this.readOptions;
    return asOf ? this.#once(given.asOf, asOf, 'timestamptz') : sql`now()`;
  }

  /** Condition: the row is valid on the day of the read options. */
  validToday(row: Sql, column = 'valid'): Sql {
    return sql`${row}.${word(column)} @> ${this.day()}`;
  }

  /** SQL of the day. Today is a literal, so that the planner knows that nearly all rows are valid. */
  day(): Sql {
    const { validOn } = this.readOptions;
    if (isToday(validOn)) return sql`${literal(validOn)}::date`;
    return this.#once(given.validOn, validOn, 'date');
  }

  /** Condition: the row is visible to the reader. */
  visible(row: Sql): Sql {
    return this.readOptions.internal ? sql`true` : sql`${row}.visibility = 'PUBLIC'`;
  }

  #once(name: Given, value: unknown, type: string): Sql {
    let placeholder = this.#shared.get(name);
    if (!placeholder) this.#shared.set(name, (placeholder = this.#push(this.#isKept ? name : value, type)));
    return placeholder;
  }
}
