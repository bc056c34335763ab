import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { addDays, dayInBremen, daysBetween, momentAt } from '../../platform/clock/bremen-clock.rules.js';
import { customaryClosureDays } from '../../platform/clock/customary-closures.js';
import { holidayRegionOf, isHolidayInParts } from '../../platform/clock/public-holidays.js';
import {
  changeOf,
  closureOf,
  doubtOn,
  hasHolidayEves,
  heedsHolidays,
  isRegular,
  offersAppointments,
  periodsOfDay,
  speaksOf,
} from './opening-day.rules.js';
import type { OpeningStatus } from './opening-hours-enums.js';
import type { OpenPeriod, Timetable, TimetableRange } from './timetable.js';

/** Days searched for the next opening. */
export const lookAhead = 400;

/** The name of a day such as 24 December on which the recorded hours are in doubt; null on other days. */
export const doubtfulDay = (timetables: readonly Timetable[], day: string): LocalizedText | null =>
  timetables.map((timetable) => doubtOn(timetable, day)).find((name) => name !== null) ?? null;

/** Whether one of the timetables has hours of the day, be it that they are in doubt. */
export const speakOf = (timetables: readonly Timetable[], day: string): boolean =>
  timetables.some((timetable) => speaksOf(timetable, day));

/** Whether hours of the day are recorded; on other days nobody knows whether it is open. */
export const isKnownOn = (timetables: readonly Timetable[], day: string): boolean =>
  speakOf(timetables, day) && doubtfulDay(timetables, day) === null;

type Purpose = Timetable['purpose'];
type Rule = NonNullable<Timetable['appointment']>;

/** Hours of one of the rules at all their times. */
const isAllOf = ({ appointment, ranges, exceptions }: Timetable, rules: readonly Rule[]): boolean =>
  [...(ranges.length === 0 ? [{ appointment: null }] : ranges), ...exceptions.filter(({ closed }) => !closed)].every(
    (one) => rules.some((rule) => rule === (one.appointment ?? appointment)),
  );

/** Hours at which people with or without an appointment come, though they are recorded as those of the counter. */
const counterFor: Partial<Record<Purpose, readonly Rule[]>> = {
  WALK_IN: ['NOT_NEEDED', 'POSSIBLE'],
  APPOINTMENT: ['REQUIRED', 'POSSIBLE'],
};

/** Hours from which those of a purpose follow, the nearest first. */
function impliedHours(timetables: readonly Timetable[], purpose: Purpose): Timetable[][] {
  const of = (...wanted: Purpose[]): Timetable[] => timetables.filter((one) => wanted.includes(one.purpose));
  const own = of(purpose);
  const rules = counterFor[purpose];
  if (rules) return [own, of('COUNTER').filter((one) => isAllOf(one, rules)), of('GENERAL')];
  const withOrWithout = of('WALK_IN', 'APPOINTMENT');
  if (purpose === 'COUNTER') return [own, of('GENERAL'), withOrWithout];
  if (purpose === 'GENERAL') return [own, of('COUNTER'), withOrWithout];
  return [own, of('GENERAL')];
}

/**
 * The timetables that apply to a purpose: its own if any is known on the day, else those from which they follow, else its
 * own that are known on other days. The hours of the counter are told with those with and without an appointment.
 * Without a purpose the general ones apply if any is known, else all.
 */
export function forPurpose(
  timetables: readonly Timetable[],
  purpose: Purpose | null | undefined,
  day: string,
): Timetable[] {
  if (!purpose) {
    const general = timetables.filter((one) => one.purpose === 'GENERAL');
    return isKnownOn(general, day) ? general : [...timetables];
  }
  const found = impliedHours(timetables, purpose);
  const applies = found.find((hours) => isKnownOn(hours, day)) ?? found.find((hours) => hours.length > 0) ?? [];
  const isForAll = purpose === 'COUNTER' || purpose === 'GENERAL';
  if (!isForAll || !applies.some((one) => one.purpose === 'COUNTER')) return applies;
  return timetables.filter((one) => ['COUNTER', 'WALK_IN', 'APPOINTMENT'].includes(one.purpose));
}

/** Hours of a telephone channel on a day: its own, else the telephone hours of its organisation. */
export function phoneHours(line: readonly Timetable[], ofOrganisation: readonly Timetable[], day: string): Timetable[] {
  const own = forPurpose(line, 'PHONE', day);
  if (isKnownOn(own, day)) return own;
  const others = ofOrganisation.filter(({ purpose }) => purpose === 'PHONE');
  return isKnownOn(others, day) || own.length === 0 ? others : own;
}

const byTime = (a: OpenPeriod, b: OpenPeriod): number =>
  a.opens.getTime() - b.opens.getTime() || a.closes.getTime() - b.closes.getTime();

/** Periods that begin on a number of consecutive days. */
function* periodsFrom(timetables: readonly Timetable[], first: string, days: number): Generator<OpenPeriod> {
  for (let ahead = 0; ahead < days; ahead++) {
    const day = addDays(first, ahead);
    yield* timetables.flatMap((timetable) => periodsOfDay(timetable, day)).sort(byTime);
  }
}

/** Periods around a moment. None is longer than a day, so they begin on that day or the one before. */
const dayBefore = (at: Date): string => addDays(dayInBremen(at), -1);

const holdsAt =
  (at: Date) =>
  ({ opens, closes }: OpenPeriod): boolean =>
    opens <= at && at < closes;

/** Periods that overlap two moments, unclipped, by start. */
export function openPeriods(timetables: readonly Timetable[], from: Date, to: Date): OpenPeriod[] {
  const first = dayBefore(from);
  return [...periodsFrom(timetables, first, daysBetween(first, dayInBremen(to)) + 1)].filter(
    ({ opens, closes }) => opens < to && from < closes,
  );
}

/** Whether it is open at a moment; the closing moment counts as closed. */
export const isOpen = (timetables: readonly Timetable[], at: Date): boolean =>
  [...periodsFrom(timetables, dayBefore(at), 2)].some(holdsAt(at));

/** Closing moment across adjacent periods; null when closed or not within 400 days. */
export function openUntil(timetables: readonly Timetable[], at: Date): Date | null {
  let until = at;
  for (const { opens, closes } of periodsFrom(timetables, dayBefore(at), lookAhead + 2)) {
    if (opens > until) break;
    if (closes > until) until = closes;
  }
  return until > at && daysBetween(dayInBremen(at), dayInBremen(until)) <= lookAhead ? until : null;
}

/** First day from that of a moment on of which nothing is recorded; null when there is none within 400 days. */
export function unknownFrom(timetables: readonly Timetable[], at: Date): string | null {
  const today = dayInBremen(at);
  // Of hours that hold every week without an end, some days may be in doubt, and no other is unknown.
  if (timetables.some((one) => one.validUntil === null && isRegular(one) && speaksOf(one, today)))
    return customaryClosureDays(today, addDays(today, lookAhead)).find((day) => !isKnownOn(timetables, day)) ?? null;
  for (let ahead = 0; ahead <= lookAhead; ahead++) {
    const day = addDays(today, ahead);
    if (!isKnownOn(timetables, day)) return day;
  }
  return null;
}

/** Next opening after a moment; null when there is none within 400 days, or none before a day that is not known. */
export function nextOpening(timetables: readonly Timetable[], at: Date): OpenPeriod | null {
  let covered = at;
  const today = dayInBremen(at);
  for (let ahead = -1; ahead <= lookAhead; ahead++) {
    const day = addDays(today, ahead);
    if (ahead >= 0 && !isKnownOn(timetables, day)) return null;
    for (const period of periodsFrom(timetables, day, 1)) {
      if (period.opens > covered) return period;
      if (period.closes > covered) covered = period.closes;
    }
  }
  return null;
}

/** The next day, from that of a moment on, on which a range of an interval takes place and has not ended; null when there is none within 400 days. */
export function nextOfInterval(timetable: Timetable, { interval, opens }: TimetableRange, at: Date): string | null {
  if (!interval) return null;
  const step = interval.weeks * 7;
  const today = dayInBremen(at);
  const passed = Math.max(0, Math.ceil(daysBetween(interval.from, today) / step));
  const takesPlace = (day: string): boolean =>
    periodsOfDay(timetable, day).some(
      (period) => period.opens.getTime() === momentAt(day, opens).getTime() && at < period.closes,
    );
  for (let day = addDays(interval.from, passed * step); daysBetween(today, day) <= lookAhead; day = addDays(day, step))
    if (takesPlace(day)) return day;
  return null;
}

/** Whether holidays of a Land could change its hours of the day, but nobody recorded in which Land it is. */
export function lacksHolidays(timetables: readonly Timetable[], day: string): boolean {
  const ofNoLand = timetables.filter(
    (one) => one.ranges.length > 0 && holidayRegionOf(one.ars) === 'BUND' && speaksOf(one, day),
  );
  return (
    (ofNoLand.some(heedsHolidays) && isHolidayInParts(day)) ||
    (ofNoLand.some(hasHolidayEves) && isHolidayInParts(addDays(day, 1)))
  );
}

/** What is known of a moment: closed is a fact that somebody recorded; else it is unknown. */
export function statusAt(timetables: readonly Timetable[], at: Date): `${OpeningStatus}` {
  if (isOpen(timetables, at)) return 'OPEN';
  const day = dayInBremen(at);
  if (timetables.some((timetable) => offersAppointments(timetable, day))) return 'BY_APPOINTMENT';
  return isKnownOn(timetables, day) ? 'CLOSED' : 'UNKNOWN';
}

/** Whether it is open; null when that is not known or agreed on by appointment. */
export const openByStatus: Record<`${OpeningStatus}`, boolean | null> = {
  OPEN: true,
  CLOSED: false,
  BY_APPOINTMENT: null,
  UNKNOWN: null,
};

/** Reason for being closed at a moment: exception or public holiday; null when not or regularly closed. */
export function closedBecause(timetables: readonly Timetable[], at: Date): LocalizedText | null {
  if (statusAt(timetables, at) !== 'CLOSED') return null;
  const day = dayInBremen(at);
  for (const timetable of timetables) {
    const change = changeOf(timetable, day);
    if (change?.usual.some(holdsAt(at))) return change.reason;
  }
  if (timetables.some((timetable) => periodsOfDay(timetable, day).length > 0)) return null;
  return timetables.map((timetable) => closureOf(timetable, day)).find((reason) => reason !== null) ?? null;
}
