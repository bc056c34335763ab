import { DateTime, IANAZone } from 'luxon';

export const bremenZone = 'Europe/Berlin';
const zone = IANAZone.create(bremenZone);
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Local time at a moment, expressed as if it were UTC. */
const shownAt = (moment: number): number => moment + zone.offset(moment) * minuteMs;

// Cached per minute, because days begin on a full minute and computing the offset takes longer than reading a row.
const days = new Map<number, string>();
const mostDays = 1_000;

/** The calendar day (YYYY-MM-DD) in Bremen at a moment. */
export function dayInBremen(moment: Date): string {
  const minute = Math.floor(moment.getTime() / minuteMs);
  const known = days.get(minute);
  if (known !== undefined) return known;
  const day = new Date(shownAt(minute * minuteMs)).toISOString().slice(0, 10);
  if (days.size >= mostDays) days.clear();
  days.set(minute, day);
  return day;
}

/** The time (HH:mm) that clocks in Bremen show at a moment. */
export const timeAt = (moment: Date): string => new Date(shownAt(moment.getTime())).toISOString().slice(11, 16);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Number of days from the first to the second. */
export const daysBetween = (first: string, second: string): number => (Date.parse(second) - Date.parse(first)) / dayMs;

/** The weekday of a day as in ISO 8601: 1 is Monday. */
export const weekdayOn = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The number of the calendar week of a day as in ISO 8601: a week belongs to the year of its Thursday. */
export function calendarWeekOf(day: string): number {
  const thursday = addDays(day, 4 - weekdayOn(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** UTC offsets one day before a day begins and one day after it ends. */
type Offsets = readonly [before: number, after: number];

// Cached, because zone formatting dominates the cost and the same days recur.
const offsets = new Map<string, Offsets>();
const mostOffsets = 5_000;

function offsetsAround(day: string): Offsets {
  const known = offsets.get(day);
  if (known) return known;
  const begins = Date.parse(day);
  const around = [zone.offset(begins - dayMs) * minuteMs, zone.offset(begins + 2 * dayMs) * minuteMs] as const;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(day, around);
  return around;
}

/**
 * The first moment at which clocks in Bremen have reached a time (up to 24:00) of a day. In October the repeated hour
 * counts at its first occurrence; in March a skipped time is reached when the clocks go forward.
 */
export function momentAt(day: string, time: string): Date {
  const shown = Date.parse(day) + minutesOf(time) * minuteMs;
  const [before, after] = offsetsAround(day);
  if (before === after || shownAt(shown - before) === shown) return new Date(shown - before);
  if (shownAt(shown - after) === shown) return new Date(shown - after);
  return DateTime.fromMillis(shown - before, { zone })
    .startOf('hour')
    .toJSDate();
}
