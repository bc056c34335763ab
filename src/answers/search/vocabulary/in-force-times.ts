import { sql } from '../../../platform/sql/sql.js';
import type { Period } from './period.js';

/** First and last instant of `in_force`, in milliseconds; null when open. */
export interface Times {
  from: number | null;
  until: number | null;
}

/** A row with `times` that becomes what holds for a period. */
export type TimedRow<Timed extends Period> = Omit<Timed, keyof Period> & Times & Record<string, unknown>;

/** SQL: the times of an edition `e`. */
export const times = sql`(extract(epoch from lower(e.in_force)) * 1000)::float8 as "from", (extract(epoch from upper(e.in_force)) * 1000)::float8 as "until"`;

export const periodOf = ({ from, until }: Times): Period => ({ from: from ?? -Infinity, until: until ?? Infinity });
