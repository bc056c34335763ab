import type { FeeFacts, QuoteLine } from './fee-quote.rules.js';

/** Bounds in cents, both included; null where there is none, or where only words tell. */
export interface Money {
  minimum: number | null;
  maximum: number | null;
}

const exactly = (cents: number | null): Money => ({ minimum: cents, maximum: cents });

/** What a fee costs by itself. */
export function moneyOf({ kind, amountCents, minimumCents, maximumCents }: FeeFacts): Money {
  if (kind === 'FIXED') return exactly(amountCents);
  if (kind === 'FREE') return exactly(0);
  return { minimum: minimumCents, maximum: maximumCents };
}

/** A percentage of another fee rather than of something that words describe. */
export const isShareOfFee = ({ kind, percentageOf, baseFeeId }: FeeFacts): boolean =>
  kind === 'PERCENTAGE' && (percentageOf === null || baseFeeId !== null);

/** The same, where a share of a base fee can be calculated. */
export function shareOf(fee: FeeFacts, base: Money | undefined): Money {
  if (!isShareOfFee(fee) || !base) return moneyOf(fee);
  const share = (cents: number | null): number | null =>
    cents === null
      ? null
      : Math.min(
          Math.max(Math.round((cents * fee.percentage!) / 100), fee.minimumCents ?? 0),
          fee.maximumCents ?? Infinity,
        );
  return { minimum: share(base.minimum), maximum: share(base.maximum) };
}

/** Whoever pays sees no difference between them. */
export const sameMoney = (one: QuoteLine, other: QuoteLine): boolean =>
  one.money.minimum !== null &&
  one.money.minimum === other.money.minimum &&
  one.money.maximum === other.money.maximum &&
  JSON.stringify([one.unit, one.currency]) === JSON.stringify([other.unit, other.currency]);
