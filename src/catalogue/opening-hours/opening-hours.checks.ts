import type {
  OpeningExceptionContent,
  OpeningHoursContent,
  OpeningRangeContent,
  WithOpeningHours,
} from './opening-hours.content.js';
import { daysBetween, weekdayOn } from '../../platform/clock/bremen-clock.rules.js';
import { writtenDay } from '../../platform/i18n/written-day.js';
import { spokenWeekday } from './spoken/spoken-time.rules.js';
import { holidayWeekday } from './opening-day.rules.js';
import { jsonPath } from '../record/check/problem.js';
import type { PeriodContent } from '../record/record-content.js';
import type { Path, Report } from '../record/check/report.js';

type Times = Required<Pick<OpeningExceptionContent, 'opens' | 'closes'>>;

interface Located<T> {
  item: T;
  path: Path;
}

const located = <T>(items: readonly T[] = [], list: Path): Located<T>[] =>
  items.map((item, index) => ({ item, path: [...list, index] }));

function forEachPair<T>(items: readonly T[], visit: (earlier: T, later: T) => void): void {
  for (const [index, later] of items.entries()) for (const earlier of items.slice(0, index)) visit(earlier, later);
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Start and end in minutes of the day; a range that closes on the next day ends after 24 hours. */
function span({ opens, closes }: Times): [number, number] {
  const [from, until] = [minutes(opens), minutes(closes)];
  return [from, until > from ? until : until + 24 * 60];
}

function timesOverlap(a: Times, b: Times): boolean {
  const [[fromA, untilA], [fromB, untilB]] = [span(a), span(b)];
  return fromA < untilB && fromB < untilA;
}

/** The last weekday of a month is its fourth or fifth one. */
const possibleWeeks = (weeks: readonly number[] = []): number[] =>
  weeks.length === 0 ? [1, 2, 3, 4, 5] : weeks.flatMap((week) => (week === -1 ? [4, 5] : [week]));

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b));

/** Whether two intervals on the same weekday ever fall on one day: neither has an end. */
const intervalsMeet = ({ interval: a }: OpeningRangeContent, { interval: b }: OpeningRangeContent): boolean =>
  !a || !b || daysBetween(a.from, b.from) % (7 * divisorOf(a.weeks, b.weeks)) === 0;

const weeksMeet = (a: OpeningRangeContent, b: OpeningRangeContent): boolean =>
  intervalsMeet(a, b) &&
  (!a.calendarWeeks || !b.calendarWeeks || a.calendarWeeks === b.calendarWeeks) &&
  possibleWeeks(a.weeksOfMonth).some((week) => possibleWeeks(b.weeksOfMonth).includes(week));

const periodsMeet = (a: PeriodContent = {}, b: PeriodContent = {}): boolean =>
  (a.from ?? '0000') <= (b.until ?? '9999') && (b.from ?? '0000') <= (a.until ?? '9999');

/** A season across the turn of the year becomes two ranges. */
const stretches = ({ from, until }: PeriodContent = {}): PeriodContent[] =>
  from !== undefined && until !== undefined && from > until
    ? [
        { from, until: '12-31' },
        { from: '01-01', until },
      ]
    : [{ from: from ?? '01-01', until: until ?? '12-31' }];

const seasonsMeet = (a: PeriodContent | undefined, b: PeriodContent | undefined): boolean =>
  stretches(a).some((one) => stretches(b).some((other) => periodsMeet(one, other)));

/** Of one timetable, ranges of days before public holidays replace the others. */
const evesMeet = ({ holidayEves: a }: OpeningRangeContent, { holidayEves: b }: OpeningRangeContent): boolean =>
  a === b || (a !== 'ONLY' && b !== 'ONLY');

/** Whether two timetables have the same purpose and overlap in validity. */
const holdTogether = (a: OpeningHoursContent, b: OpeningHoursContent): boolean =>
  a.purpose === b.purpose &&
  JSON.stringify(a.label) === JSON.stringify(b.label) &&
  periodsMeet(a.valid, b.valid) &&
  seasonsMeet(a.season, b.season);

function reportOverlap(earlier: Path, later: Path, report: Report): void {
  const cause = {
    de: `Diese Zeiten überschneiden sich mit ${jsonPath(earlier)}.`,
    en: `These times overlap with ${jsonPath(earlier)}.`,
  };
  report(later, cause, {
    de: 'Halten Sie die Zeiten auseinander, oder fassen Sie sie zusammen.',
    en: 'Separate them, or combine them.',
  });
}

const isOfEveryWeek = ({ weeksOfMonth = [], calendarWeeks, interval, holidayEves }: OpeningRangeContent): boolean =>
  weeksOfMonth.length === 0 && !calendarWeeks && !interval && holidayEves !== 'ONLY';

/** Overlap with the following day, only for ranges of every week: the next day may be in another week of the month. */
const reachesInto = (a: OpeningRangeContent, b: OpeningRangeContent): boolean =>
  Math.max(a.weekday, b.weekday) < holidayWeekday &&
  b.weekday === (a.weekday % 7) + 1 &&
  [a, b].every(isOfEveryWeek) &&
  span(a)[1] > span(b)[0] + 24 * 60;

/** Only on days before public holidays, and never on them. */
const areApart = ({ holidayEves: a }: OpeningRangeContent, { holidayEves: b }: OpeningRangeContent): boolean =>
  a !== undefined && b !== undefined && a !== b;

const overlap = (a: OpeningRangeContent, b: OpeningRangeContent): boolean =>
  (a.weekday === b.weekday && !areApart(a, b) && weeksMeet(a, b) && timesOverlap(a, b)) ||
  reachesInto(a, b) ||
  reachesInto(b, a);

/** Duplicates within one list are reported elsewhere. */
const isRepeated = (a: OpeningRangeContent, b: OpeningRangeContent): boolean =>
  a.opens === b.opens &&
  a.calendarWeeks === b.calendarWeeks &&
  a.holidayEves === b.holidayEves &&
  a.interval?.weeks === b.interval?.weeks &&
  a.interval?.from === b.interval?.from &&
  JSON.stringify(a.weeksOfMonth) === JSON.stringify(b.weeksOfMonth);

/** Public holidays come as they do. */
function checkHoliday({ item, path }: Located<OpeningRangeContent>, report: Report): void {
  const { weekday, interval, weeksOfMonth, calendarWeeks, holidayEves } = item;
  if (weekday !== holidayWeekday || !(interval ?? weeksOfMonth ?? calendarWeeks ?? holidayEves)) return;
  const cause = { de: 'Feiertage haben keinen Wochenrhythmus.', en: 'Public holidays come in no rhythm of weeks.' };
  report(path, cause, {
    de: 'Lassen Sie bei Feiertagen interval, weeksOfMonth, calendarWeeks und holidayEves weg.',
    en: 'Leave out interval, weeksOfMonth, calendarWeeks and holidayEves for public holidays.',
  });
}

/** An interval begins on its weekday, and counts weeks itself. */
function checkInterval({ item, path }: Located<OpeningRangeContent>, report: Report): void {
  const { weekday, interval, weeksOfMonth, calendarWeeks } = item;
  if (!interval || weekday === holidayWeekday) return;
  if (weekdayOn(interval.from) !== weekday) {
    const { de, en } = writtenDay(interval.from);
    const cause = {
      de: `Der ${de} ist ein ${spokenWeekday(interval.from, 'de')}; diese Zeit ist aber für einen anderen Wochentag eingetragen.`,
      en: `${en} is a ${spokenWeekday(interval.from, 'en')}; but this range is entered for another weekday.`,
    };
    report([...path, 'interval', 'from'], cause, {
      de: 'Geben Sie den ersten Tag an, an dem diese Zeit gilt.',
      en: 'Give the first day on which this range holds.',
    });
  }
  if (weeksOfMonth ?? calendarWeeks) {
    const cause = {
      de: 'Ein Abstand in Wochen verträgt sich nicht mit Wochen im Monat oder Kalenderwochen.',
      en: 'An interval of weeks does not go with weeks of the month or calendar weeks.',
    };
    report(path, cause, {
      de: 'Behalten Sie entweder interval, oder weeksOfMonth und calendarWeeks.',
      en: 'Keep either interval, or weeksOfMonth and calendarWeeks.',
    });
  }
}

function checkRanges(ranges: readonly Located<OpeningRangeContent>[], report: Report): void {
  for (const range of ranges) {
    checkHoliday(range, report);
    checkInterval(range, report);
  }
  forEachPair(ranges, (earlier, later) => {
    if (!evesMeet(earlier.item, later.item)) return;
    if (overlap(earlier.item, later.item) && !isRepeated(earlier.item, later.item))
      reportOverlap(earlier.path, later.path, report);
  });
}

function reportContradiction(earlier: Path, later: Path, report: Report): void {
  const cause = {
    de: `Das widerspricht ${jsonPath(earlier)}: geschlossen und geöffnet am selben Tag.`,
    en: `This contradicts ${jsonPath(earlier)}: closed and open on the same day.`,
  };
  report(later, cause, {
    de: 'Entscheiden Sie sich für eine der Abweichungen.',
    en: 'Keep one of the exceptions.',
  });
}

const hasTimes = (exception: OpeningExceptionContent): exception is OpeningExceptionContent & Times =>
  exception.opens !== undefined && exception.closes !== undefined;

/** A day without times is closed or by appointment. */
function checkAppointment({ item, path }: Located<OpeningExceptionContent>, report: Report): void {
  if (item.closed || hasTimes(item) || item.appointment === 'REQUIRED') return;
  const cause = { de: 'Wann geöffnet ist, fehlt.', en: 'The times are missing.' };
  report(path, cause, {
    de: 'Geben Sie Zeiten an, oder appointment mit dem Wert REQUIRED.',
    en: 'Give times, or appointment with the value REQUIRED.',
  });
}

function checkExceptions(exceptions: readonly Located<OpeningExceptionContent>[], report: Report): void {
  for (const exception of exceptions) checkAppointment(exception, report);
  forEachPair(exceptions, ({ item: earlier, path: earlierPath }, { item: later, path }) => {
    if (!periodsMeet(earlier, later)) return;
    if (earlier.closed !== later.closed) reportContradiction(earlierPath, path, report);
    else if (hasTimes(earlier) && hasTimes(later) && timesOverlap(earlier, later))
      reportOverlap(earlierPath, path, report);
  });
}

const rangesOf = ({ item, path }: Located<OpeningHoursContent>): Located<OpeningRangeContent>[] =>
  located(item.ranges, [...path, 'ranges']);

/** Reports contradicting hours for the same time of a day. */
export function checkOpeningHours({ openingHours }: WithOpeningHours, report: Report): void {
  const timetables = located(openingHours, ['openingHours']);
  for (const timetable of timetables) {
    checkRanges(rangesOf(timetable), report);
    checkExceptions(located(timetable.item.exceptions, [...timetable.path, 'exceptions']), report);
  }
  forEachPair(timetables, (earlier, later) => {
    if (!holdTogether(earlier.item, later.item)) return;
    for (const range of rangesOf(later)) {
      const other = rangesOf(earlier).find(({ item }) => overlap(item, range.item));
      if (other) reportOverlap(other.path, range.path, report);
    }
  });
}
