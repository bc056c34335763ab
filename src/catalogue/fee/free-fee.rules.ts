import { sql, type Sql } from '../../platform/sql/sql.js';
import type { FeeContent } from './fee.content.js';

/** Whether nothing is due for a fee: it says so, or its amount can only be nought. */
export const costsNothing = ({
  kind,
  amountCents,
  minimumCents = 0,
  maximumCents,
  percentage,
}: Pick<FeeContent, 'kind' | 'amountCents' | 'minimumCents' | 'maximumCents' | 'percentage'>): boolean =>
  kind === 'FREE' || amountCents === 0 || maximumCents === 0 || (percentage === 0 && minimumCents === 0);

/** SQL: the same of a stored fee. */
export const costsNothingIn = (fee: Sql): Sql => sql`(${fee}.kind = 'FREE' or coalesce(${fee}.amount_cents = 0, false)
  or coalesce(${fee}.maximum_cents = 0, false)
  or coalesce(${fee}.percentage = 0 and coalesce(${fee}.minimum_cents, 0) = 0, false))`;

/**
 * SQL: whether an amount is on record for a stored fee. Nobody can tell from words alone that something is due, nor from a share
 * of another fee, which may be nothing.
 */
export const costsAmountIn = (fee: Sql): Sql => sql`(not ${costsNothingIn(fee)} and (
  greatest(${fee}.amount_cents, ${fee}.minimum_cents, ${fee}.maximum_cents) > 0
  or coalesce(${fee}.percentage > 0 and ${fee}.percentage_of is not null and ${fee}.base_fee_id is null, false)))`;
