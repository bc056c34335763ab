import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { addDays, calendarWeekOf, daysBetween, momentAt, weekdayOn } from '../../platform/clock/bremen-clock.rules.js';
import { customaryClosureOn } from '../../platform/clock/customary-closures.js';
import { holidayRegionOf, publicHolidayOn } from '../../platform/clock/public-holidays.js';
import type { OpenPeriod, Season, Timetable, TimetableException, TimetableRange } from './timetable.js';

const within = (day: string, from: string | null, until: string | null): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

function inSeason(day: string, season: Season | null): boolean {
  if (!season) return true;
  const monthAndDay = day.slice(5);
  const { from, until } = season;
  return from <= until ? from <= monthAndDay && monthAndDay <= until : from <= monthAndDay || monthAndDay <= until;
}

export const isTimetableValidOn = ({ validFrom, validUntil }: Timetable, day: string): boolean =>
  within(day, validFrom, validUntil);

/** What tells whether hours say when one can come: of a timetable, or of a content. */
export interface Hours {
  appointment?: string | null;
  ranges: readonly unknown[];
  exceptions?: readonly { closed: boolean }[];
}

/** Whether people come by appointment only, at no fixed times. */
export const isByAppointment = ({ appointment, ranges }: Hours): boolean =>
  appointment === 'REQUIRED' && ranges.length === 0;

/** Whether the hours tell of all their days how one can come: by a week, or by appointment. */
export const isRegular = (hours: Hours): boolean => hours.ranges.length > 0 || isByAppointment(hours);

/** Whether the hours tell of any day how one can come: of all their days, or of single ones. */
export const hasHours = (hours: Hours): boolean =>
  isRegular(hours) || (hours.exceptions ?? []).some(({ closed }) => !closed);

/** Whether the timetable applies on the day. */
export const isInUse = (timetable: Timetable, day: string): boolean =>
  isTimetableValidOn(timetable, day) && inSeason(day, timetable.season);

/** Stands for public holidays among the weekdays. */
export const holidayWeekday = 8;

const isInCalendarWeek = (weeks: TimetableRange['calendarWeeks'], day: string): boolean =>
  weeks === null || (calendarWeekOf(day) % 2 === 0) === (weeks === 'EVEN');

const isInInterval = (interval: TimetableRange['interval'], day: string): boolean =>
  interval === null || (interval.from <= day && daysBetween(interval.from, day) % (interval.weeks * 7) === 0);

function fallsOn(range: TimetableRange, day: string, asWeekday: number): boolean {
  const { weekday, weeksOfMonth, calendarWeeks, interval } = range;
  if (asWeekday !== weekday || !isInCalendarWeek(calendarWeeks, day) || !isInInterval(interval, day)) return false;
  if (weeksOfMonth.length === 0) return true;
  const isLast = addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
  return weeksOfMonth.includes(Math.ceil(Number(day.slice(8)) / 7)) || (isLast && weeksOfMonth.includes(-1));
}

const closingDay = (day: string, opens: string, closes: string): string => (closes > opens ? day : addDays(day, 1));

const periodOf = (
  day: string,
  opens: string,
  closes: string,
  said: Pick<OpenPeriod, 'purpose' | 'appointment' | 'remark'>,
): OpenPeriod => ({
  opens: momentAt(day, opens),
  closes: momentAt(closingDay(day, opens, closes), closes),
  ...said,
});

const exceptionsOn = ({ exceptions }: Timetable, day: string): TimetableException[] =>
  exceptions.filter(({ from, until }) => within(day, from, until));

/**
 * Whether the timetable says of a day when it is open, or that it is closed. A season says both of the whole year; single
 * days say nothing of others.
 */
export const speaksOf = (timetable: Timetable, day: string): boolean =>
  isTimetableValidOn(timetable, day) && (isRegular(timetable) || exceptionsOn(timetable, day).length > 0);

const isAgreedOn = (timetable: Timetable, exceptions: readonly TimetableException[], day: string): boolean =>
  exceptions.length > 0
    ? !exceptions.some(({ closed }) => closed) &&
      exceptions.some(({ opens, appointment }) => opens === null && appointment === 'REQUIRED')
    : isInUse(timetable, day) && isByAppointment(timetable);

/** Whether people may come on the day at a time to be agreed. An appointment may be agreed on for a public holiday too. */
export const offersAppointments = (timetable: Timetable, day: string): boolean =>
  isTimetableValidOn(timetable, day) && isAgreedOn(timetable, exceptionsOn(timetable, day), day);

/** Whether public holidays have hours of their own. */
export const hasHolidayHours = ({ ranges }: Timetable): boolean =>
  ranges.some(({ weekday }) => weekday === holidayWeekday);

const isHoliday = ({ ars }: Timetable, day: string): boolean => publicHolidayOn(day, holidayRegionOf(ars)) !== null;

/** Whether the day before a public holiday differs from others of its weekday. */
export const hasHolidayEves = ({ ranges }: Timetable): boolean =>
  ranges.some(({ holidayEves }) => holidayEves !== null);

const isHolidayEve = (timetable: Timetable, day: string): boolean =>
  hasHolidayEves(timetable) && isHoliday(timetable, addDays(day, 1));

/** The public holiday on which the timetable is closed. */
const holidayOn = (timetable: Timetable, day: string): LocalizedText | null =>
  timetable.onPublicHolidays === 'CLOSED' && !hasHolidayHours(timetable)
    ? publicHolidayOn(day, holidayRegionOf(timetable.ars))
    : null;

function exceptionalPeriods(
  { purpose, appointment: usual }: Timetable,
  exceptions: TimetableException[],
  day: string,
): OpenPeriod[] {
  if (exceptions.some(({ closed }) => closed)) return [];
  return exceptions.flatMap(({ opens, closes, appointment, reason }) =>
    opens === null || closes === null
      ? []
      : [periodOf(day, opens, closes, { purpose, appointment: appointment ?? usual, remark: reason })],
  );
}

/** The ranges of a day. Those of days before public holidays replace the others of the day. */
function rangesOn(timetable: Timetable, day: string, isEve: boolean): TimetableRange[] {
  const asWeekday = hasHolidayHours(timetable) && isHoliday(timetable, day) ? holidayWeekday : weekdayOn(day);
  const ranges = timetable.ranges.filter((range) => fallsOn(range, day, asWeekday));
  if (!isEve) return ranges.filter(({ holidayEves }) => holidayEves !== 'ONLY');
  const ofEve = ranges.filter(({ holidayEves }) => holidayEves === 'ONLY');
  return ofEve.length > 0 ? ofEve : ranges.filter(({ holidayEves }) => holidayEves === null);
}

function usualPeriods(timetable: Timetable, day: string, isEve = isHolidayEve(timetable, day)): OpenPeriod[] {
  if (holidayOn(timetable, day) || !isInUse(timetable, day)) return [];
  return rangesOn(timetable, day, isEve).map(({ opens, closes, appointment, remark }) =>
    periodOf(day, opens, closes, {
      purpose: timetable.purpose,
      appointment: appointment ?? timetable.appointment,
      remark,
    }),
  );
}

/** Whether hours of the week are other on public holidays. */
export const heedsHolidays = (timetable: Timetable): boolean =>
  timetable.onPublicHolidays === 'CLOSED' || hasHolidayHours(timetable);

/** Hours that hold for so many days at most were written down for just these days. */
const fewDays = 14;

const isForFewDays = ({ season, validFrom, validUntil }: Timetable): boolean =>
  (season !== null &&
    daysBetween(`2024-${season.from}`, `${season.from <= season.until ? 2024 : 2025}-${season.until}`) < fewDays) ||
  (validFrom !== null && validUntil !== null && daysBetween(validFrom, validUntil) < fewDays);

/**
 * The name of a day such as 24 December, if the timetable has hours on it that are those of the week and say nothing of
 * such a day; null when it is closed then by its week, or somebody wrote down what holds on it.
 */
export function doubtOn(timetable: Timetable, day: string): LocalizedText | null {
  const name = customaryClosureOn(day, holidayRegionOf(timetable.ars));
  if (!name || !heedsHolidays(timetable) || isForFewDays(timetable) || isHolidayEve(timetable, day)) return null;
  const isOfWeek = isTimetableValidOn(timetable, day) && exceptionsOn(timetable, day).length === 0;
  return isOfWeek && usualPeriods(timetable, day).length > 0 ? name : null;
}

/**
 * The periods that begin on a day, none where its hours are in doubt. A period belongs to the day on which it begins: a
 * night shift continues into a public holiday, and none begins on it. Exceptions take precedence over public holidays,
 * these over season and week, and days before public holidays over other days of the week.
 */
export function periodsOfDay(timetable: Timetable, day: string): OpenPeriod[] {
  if (!isTimetableValidOn(timetable, day) || doubtOn(timetable, day)) return [];
  const exceptions = exceptionsOn(timetable, day);
  const periods = exceptions.length > 0 ? exceptionalPeriods(timetable, exceptions, day) : usualPeriods(timetable, day);
  // A period inside the hour skipped in March does not take place.
  return periods.filter(({ opens, closes }) => opens < closes);
}

const holidayEve: LocalizedText = { de: 'Tag vor einem Feiertag', en: 'day before a public holiday' };

/** What would hold on the day if it were not before a public holiday; null on other days. */
const usualBeforeEve = (timetable: Timetable, day: string): OpenPeriod[] | null =>
  isHolidayEve(timetable, day) ? usualPeriods(timetable, day, false) : null;

const closedEveOn = (timetable: Timetable, day: string): LocalizedText | null =>
  usualBeforeEve(timetable, day)?.length && usualPeriods(timetable, day).length === 0 ? holidayEve : null;

/** Whether nobody could come on the day without any exception or public holiday either. */
function isRegularlyClosed(timetable: Timetable, day: string): boolean {
  const usual: Timetable = { ...timetable, exceptions: [], onPublicHolidays: 'OPEN' };
  if (!isRegular(usual) || offersAppointments(usual, day)) return false;
  return [true, false].every((isEve) => usualPeriods(usual, day, isEve).length === 0);
}

/**
 * Reason for which the timetable is closed all day: an exception, the public holiday or the day before one. A day that is
 * closed anyway has none, unless it lies within several days of closure.
 */
export function closureOf(timetable: Timetable, day: string): LocalizedText | null {
  if (!isTimetableValidOn(timetable, day)) return null;
  const exceptions = exceptionsOn(timetable, day);
  if (exceptions.length > 0 && !exceptions.some(({ closed }) => closed)) return null;
  const isClosedAnyway = isRegularlyClosed(timetable, day);
  const reason = exceptions.find(
    ({ closed, reason: given, from, until }) => closed && given && !(isClosedAnyway && from === until),
  )?.reason;
  if (reason || isClosedAnyway || !isInUse(timetable, day)) return reason ?? null;
  return holidayOn(timetable, day) ?? closedEveOn(timetable, day);
}

/** Reason for hours that differ from the regular week, with the regular periods. */
export function changeOf(timetable: Timetable, day: string): { reason: LocalizedText; usual: OpenPeriod[] } | null {
  const exceptions = exceptionsOn(timetable, day);
  const reason = exceptions.find((exception) => exception.reason)?.reason;
  if (reason) return { reason, usual: isTimetableValidOn(timetable, day) ? usualPeriods(timetable, day) : [] };
  const usual = exceptions.length === 0 && isTimetableValidOn(timetable, day) ? usualBeforeEve(timetable, day) : null;
  return usual && { reason: holidayEve, usual };
}

/** Reasons of the exceptions by which people come by appointment only on a day. */
export const reasonsOfAppointments = (timetable: Timetable, day: string): LocalizedText[] =>
  isTimetableValidOn(timetable, day)
    ? exceptionsOn(timetable, day).flatMap(({ closed, opens, reason }) =>
        !closed && opens === null && reason ? [reason] : [],
      )
    : [];
