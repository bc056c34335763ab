import type { ReadOptions } from '../read-options.js';

/**
 * A value of a statement that is rendered once and sent many times: a placeholder for what each sending gives. Its name is
 * for readers of the code only.
 */
export class Given {
  constructor(readonly name: string) {}
}

/** The moment and the day of the read options, which every kept statement is given. */
export const given = { asOf: new Given('asOf'), validOn: new Given('validOn') };

/** What a sending gives for the placeholders. */
export type GivenValues = ReadonlyMap<Given, unknown>;

export const nothingGiven: GivenValues = new Map();

/** The parameters with what is given for their placeholders, by the read options or by name. */
export function filledIn(
  parameters: readonly unknown[],
  { asOf, validOn }: ReadOptions,
  values: GivenValues = nothingGiven,
): unknown[] {
  const all = new Map([...values, [given.asOf, asOf], [given.validOn, validOn]]);
  return parameters.map((parameter) => {
    if (!(parameter instanceof Given)) return parameter;
    if (!all.has(parameter)) throw new Error(`the statement needs "${parameter.name}", which is not given`);
    return all.get(parameter);
  });
}
