import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { addDays, dayInBremen, momentAt } from '../../platform/clock/bremen-clock.rules.js';
import type { Horizon } from '../../platform/http/answer/horizon.js';

const interval = 15_000;

/** After so long without news from the database, nothing is known any more. */
const longestKnown = 3 * interval;

/** Moments to come at which the catalogue changes by itself: publications with a date, outages that begin and end. */
const nextMoment = `
  select min(moment) as moment from (
    select min(publish_at) from change_set where status in ('SCHEDULED', 'PUBLISHED') and publish_at > now()
    union all
    select min(bound) from disruption_edition, lateral (values (lower(during)), (upper(during))) bounds (bound)
    where in_force @> now() and bound > now() and isfinite(bound)
  ) moments (moment)`;

/** Fees, responsibilities and all that is valid by the day change when a day begins. */
const nextDay = (now: number): number => momentAt(addDays(dayInBremen(new Date(now)), 1), '00:00').getTime();

export interface KnownHorizon extends Horizon {
  stop(): void;
}

/** Knows when the catalogue changes next, by asking the database four times a minute. */
export async function knowNextChange(pool: Pool, logger: Logger): Promise<KnownHorizon> {
  let moment = Infinity;
  let knownAt = -Infinity;
  const ask = async (): Promise<void> => {
    try {
      const { rows } = await pool.query<{ moment: Date | null }>(nextMoment);
      moment = rows[0]!.moment?.getTime() ?? Infinity;
      knownAt = performance.now();
    } catch (error) {
      logger.warn({ reason: (error as Error).message }, 'when the catalogue changes next is not known');
    }
  };
  await ask();
  const timer = setInterval(() => void ask(), interval).unref();
  return {
    secondsUntilChange: (now) => {
      const isKnown = performance.now() - knownAt < longestKnown;
      return isKnown ? Math.max(0, (Math.min(moment, nextDay(now)) - now) / 1_000) : null;
    },
    stop: () => clearInterval(timer),
  };
}
