import { DateTime } from 'luxon';
import {
  addDays,
  dayInBremen,
  daysBetween,
  momentAt,
  timeAt,
  weekdayOn,
} from '../../platform/clock/bremen-clock.rules.js';
import { publicHolidayOn } from '../../platform/clock/public-holidays.js';
import {
  nearDay,
  spokenDate,
  spokenTime,
  spokenWeekday,
  type SpokenLanguage,
} from '../opening-hours/spoken-time.rules.js';
import type { TimeUnit } from './time-unit.js';

type Unit = `${TimeUnit}`;

const isWorkday = (day: string, lastWeekday: number): boolean => weekdayOn(day) <= lastWeekday && !publicHolidayOn(day);

/** Counts days that begin on a counted day; the starting day itself is not counted (§ 187 BGB). */
function afterCountedDays(start: string, value: number, lastWeekday: number): string {
  const next = (from: string): string => {
    let day = from;
    while (!isWorkday(day, lastWeekday)) day = addDays(day, 1);
    return day;
  };
  let day = next(start);
  for (let left = value; left > 0; left--) day = next(addDays(day, 1));
  return day;
}

/** Month ends are clamped: a month after 31 January is the last day of February (§ 188 BGB). */
const afterCalendar = (start: string, duration: { days?: number; weeks?: number; months?: number; years?: number }) =>
  DateTime.fromISO(start, { zone: 'utc' }).plus(duration).toISODate()!;

const lastDay: Record<Exclude<Unit, 'MINUTE' | 'HOUR'>, (start: string, value: number) => string> = {
  WORKING_DAY: (start, value) => afterCountedDays(start, value, 5),
  CALENDAR_WEEKDAY: (start, value) => afterCountedDays(start, value, 6),
  DAY: (start, days) => afterCalendar(start, { days }),
  WEEK: (start, weeks) => afterCalendar(start, { weeks }),
  MONTH: (start, months) => afterCalendar(start, { months }),
  YEAR: (start, years) => afterCalendar(start, { years }),
};

/**
 * When a promise made at a moment is due. Hours and minutes are exact. Periods in days begin on the next day and end at
 * midnight in Bremen after their last day. Working days (Monday to Friday) and weekdays (Monday to Saturday) exclude
 * public holidays; a promise made on another day begins on the next day that counts.
 */
export function dueDate(start: Date, value: number, unit: Unit): Date {
  if (unit === 'MINUTE' || unit === 'HOUR')
    return new Date(start.getTime() + value * (unit === 'HOUR' ? 3_600_000 : 60_000));
  return momentAt(lastDay[unit](dayInBremen(start), value), '24:00');
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
