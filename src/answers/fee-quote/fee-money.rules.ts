import type { FeeFacts, Money, QuoteLine } from './quote.js';

const exactly = (cents: number | null): Money => ({ minimum: cents, maximum: cents });

/** Amount of a fee on its own. */
export function moneyOf({ kind, amountCents, minimumCents, maximumCents }: FeeFacts): Money {
  if (kind === 'FIXED') return exactly(amountCents);
  if (kind === 'FREE') return exactly(0);
  return { minimum: minimumCents, maximum: maximumCents };
}

/** Whether the fee is a percentage of another fee, not of a quantity in words. */
export const isShareOfFee = ({ kind, percentageOf, baseFeeId }: FeeFacts): boolean =>
  kind === 'PERCENTAGE' && (percentageOf === null || baseFeeId !== null);

/** Amount of a fee, calculated from the base fee where it is a percentage. */
export function shareOf(fee: FeeFacts, base: Money | undefined): Money {
  if (!isShareOfFee(fee) || !base) return moneyOf(fee);
  const { minimumCents, maximumCents } = fee;
  const share = (cents: number): number =>
    Math.min(Math.max(Math.round((cents * fee.percentage!) / 100), minimumCents ?? 0), maximumCents ?? Infinity);
  // The bounds of the fee hold also where those of the base fee are open.
  return {
    minimum: base.minimum === null ? minimumCents : share(base.minimum),
    maximum: base.maximum === null ? maximumCents : share(base.maximum),
  };
}

/** A bound of amounts of which one is due; null when one of them is open. */
export function boundOf(lines: readonly QuoteLine[], side: keyof Money): number | null {
  const amounts = lines.map(({ money }) => money[side]);
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return (side === 'minimum' ? Math.min : Math.max)(...(amounts as number[]));
}

export const unitsOf = (lines: readonly QuoteLine[]): number =>
  new Set(lines.map(({ unit }) => JSON.stringify(unit))).size;

/** Whether two amounts are equal for the payer. */
export const sameMoney = (one: QuoteLine, other: QuoteLine): boolean =>
  one.money.minimum !== null &&
  one.money.minimum === other.money.minimum &&
  one.money.maximum === other.money.maximum &&
  JSON.stringify([one.unit, one.currency]) === JSON.stringify([other.unit, other.currency]);
