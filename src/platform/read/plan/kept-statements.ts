import type { ReadOptions } from '../read-options.js';
import { Statement } from '../statement.js';

/** A day brings new ones: today is written into a statement. */
const most = 100;

/** Statements of one kind, rendered once for each shape and sent again with other values. */
export class KeptStatements<Made> {
  readonly #kept = new Map<string, Made>();

  /** `name` tells statements apart that read options of one shape make different. */
  of(name: string, readOptions: ReadOptions, render: (statement: Statement) => Made): Made {
    const shape = `${name} ${Statement.shapeOf(readOptions)}`;
    const known = this.#kept.get(shape);
    if (known !== undefined) return known;
    const made = render(new Statement(readOptions, { isKept: true }));
    if (this.#kept.size >= most) this.#kept.clear();
    this.#kept.set(shape, made);
    return made;
  }
}
