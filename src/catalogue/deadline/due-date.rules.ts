import { DateTime } from 'luxon';
import {
  addDays,
  dayInBremen,
  daysBetween,
  momentAt,
  timeAt,
  weekdayOn,
} from '../../platform/clock/bremen-clock.rules.js';
import { publicHolidayOn, type HolidayRegion } from '../../platform/clock/public-holidays.js';
import {
  nearDay,
  spokenDate,
  spokenTime,
  spokenWeekday,
  type SpokenLanguage,
} from '../opening-hours/spoken/spoken-time.rules.js';
import type { TimeUnit } from './time-unit.js';

type Unit = `${TimeUnit}`;

/** The last weekday (ISO 8601) of units that do not count every day. */
const lastWeekdays = { WORKING_DAY: 5, CALENDAR_WEEKDAY: 6 } as const;

/** Units in which days are counted, all or some. */
export type DayUnit = Exclude<Unit, 'MINUTE' | 'HOUR'>;

const isSelective = (unit: DayUnit): unit is keyof typeof lastWeekdays => unit in lastWeekdays;

/** So many are counted at most. */
const mostCounted = 5_000;

/** Whether a period is short enough to name the day of its end. */
export const isCountable = (value: number): boolean => value <= mostCounted;

export const isDayUnit = (unit: Unit): unit is DayUnit => unit !== 'MINUTE' && unit !== 'HOUR';

const isCounted = (day: string, unit: keyof typeof lastWeekdays, region: HolidayRegion): boolean =>
  weekdayOn(day) <= lastWeekdays[unit] && !publicHolidayOn(day, region);

/** The nearest day that counts, from a day on or back. */
function nearestCounted(from: string, step: 1 | -1, unit: keyof typeof lastWeekdays, region: HolidayRegion): string {
  let day = from;
  while (!isCounted(day, unit, region)) day = addDays(day, step);
  return day;
}

/** Month ends are clamped: a month after 31 January is the last day of February (§ 188 BGB). */
const byCalendar = (start: string, duration: { days?: number; weeks?: number; months?: number; years?: number }) =>
  DateTime.fromISO(start, { zone: 'utc' }).plus(duration).toISODate()!;

/**
 * The day so long after another, or before it when the value is negative; the starting day itself is not counted
 * (§ 187 BGB). Working days (Monday to Friday) and weekdays (Monday to Saturday) exclude the public holidays of the region.
 */
export function dayAfter(start: string, value: number, unit: DayUnit, region: HolidayRegion): string {
  if (isSelective(unit)) {
    const step = value < 0 ? -1 : 1;
    let day = start;
    for (let left = Math.abs(value); left > 0; left--) day = nearestCounted(addDays(day, step), step, unit, region);
    return day;
  }
  const field = { DAY: 'days', WEEK: 'weeks', MONTH: 'months', YEAR: 'years' }[unit];
  return byCalendar(start, { [field]: value });
}

/** A promise made on a day that does not count begins on the next one that does. */
const beginning = (day: string, unit: DayUnit, region: HolidayRegion): string =>
  isSelective(unit) ? nearestCounted(day, 1, unit, region) : day;

/**
 * When a promise made at a moment is due. Hours and minutes are exact. Periods in days begin on the next day and end at
 * midnight in Bremen after their last day. A promise made on a day that does not count begins on the next one that does.
 */
export function dueDate(start: Date, value: number, unit: Unit, region: HolidayRegion): Date {
  if (!isDayUnit(unit)) return new Date(start.getTime() + value * (unit === 'HOUR' ? 3_600_000 : 60_000));
  return momentAt(dayAfter(beginning(dayInBremen(start), unit, region), value, unit, region), '24:00');
}

/** Number of days ahead for which a weekday alone is unambiguous. */
const sameWeek = 6;

function spokenDay(day: string, today: string, language: SpokenLanguage): string {
  const near = nearDay(day, today, language);
  if (near) return near;
  const ahead = daysBetween(today, day);
  return ahead > 0 && ahead <= sameWeek ? spokenWeekday(day, language) : spokenDate(day, today, language);
}

/** Wording of a due moment: "bis heute, 16 Uhr", "bis Mittwoch, 16 Uhr"; without a time when due at the end of a day. */
export function spokenDueDate(due: Date, now: Date, language: SpokenLanguage): string {
  const time = timeAt(due);
  const today = dayInBremen(now);
  if (time === '00:00') {
    const last = addDays(dayInBremen(due), -1);
    const day = nearDay(last, today, language) ?? spokenDate(last, today, language);
    return language === 'de' ? `bis ${day}` : `by the end of ${day}`;
  }
  const day = spokenDay(dayInBremen(due), today, language);
  if (language === 'de') return `bis ${day}, ${spokenTime(time, 'de')}`;
  return `by ${spokenTime(time, 'en')} ${nearDay(dayInBremen(due), today, 'en') ? day : `on ${day}`}`;
}
