import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** What a field costs besides the values of its answer: once, and perhaps for each entry of a list argument. */
export type FieldPrice = number | { readonly once: number; readonly each: number; readonly of: string };

/** Prices by type and field. Fields without one cost what is selected of them. */
export type FieldPrices = Readonly<Record<string, Readonly<Record<string, FieldPrice>>>>;

/** Priced fields of an operation: how often each stands in it, and what that costs. */
export type AskedPrices = Map<string, { times: number; price: number }>;

const entriesOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

/** What a field of a type costs; undefined when it has no price. */
export const fieldPrice = (prices: FieldPrices, type: string, field: string): FieldPrice | undefined =>
  prices[type]?.[field];

/** The price of one field of an operation, noted in `asked`; 0 when it has none. */
export function priceOf(
  { type, field, args }: ComplexityEstimatorArgs,
  prices: FieldPrices,
  asked: AskedPrices,
): number {
  const given = fieldPrice(prices, type.name, field.name);
  if (given === undefined) return 0;
  const price = typeof given === 'number' ? given : given.once + given.each * entriesOf(args[given.of]);
  const before = asked.get(field.name) ?? { times: 0, price: 0 };
  asked.set(field.name, { times: before.times + 1, price: before.price + price });
  return price;
}

/** Sentence that names the priced field that an operation spends most on. */
export function tellsPrices(asked: AskedPrices): string {
  const [[name, { times, price }]] = [...asked].sort(([, one], [, other]) => other.price - one.price) as [
    [string, { times: number; price: number }],
  ];
  return `${name} is asked ${times === 1 ? 'once' : `${times} times`}, which costs ${price}.`;
}

/** Sentence for the description of a field. */
export const wordedPrice = (given: FieldPrice): string =>
  typeof given === 'number'
    ? `Price: ${given}.`
    : `Price: ${given.once}, and ${given.each} for each of \`${given.of}\`.`;
