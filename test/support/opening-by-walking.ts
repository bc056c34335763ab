import type { Timetable } from '../../src/catalogue/opening-hours/timetable.js';

/**
 * Opening hours told once more, by other means: it looks at a clock every quarter of an hour and shares nothing with the
 * rules, not even the calendar of public holidays.
 */
interface Tick {
  at: number;
  day: string;
  /** Which day of the clock's it is. */
  dayIndex: number;
  minute: number;
}

const quarter = 15 * 60_000;
const dayMs = 24 * 60 * 60_000;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function tickAt(at: number): Omit<Tick, 'dayIndex'> {
  const [, day, month, year, hour, minute] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(clock.format(at))!;
  return { at, day: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}

/** Whitsun, Ascension and the rest hang on Easter (Meeus, Jones and Butcher). */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return Date.UTC(year, Math.floor((h + l - 7 * m + 114) / 31) - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

const written = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);

/** What is a holiday in Bremen (04), Bavaria (09) and Berlin (11), besides everywhere. */
const ofLand: { [land: string]: string[] } = {
  '04': ['10-31'],
  '09': ['01-06', '08-15', '11-01'],
  '11': ['03-08'],
};

/** The public holidays since 2019 of a Land by its two digits, and those of all Germany without. */
export const holidaysOf = (year: number, land: string | null): string[] => [
  ...['01-01', '05-01', '10-03', '12-25', '12-26', ...(ofLand[land ?? ''] ?? [])].map((day) => `${year}-${day}`),
  ...[-2, 1, 39, 50, ...(land === '09' ? [60] : [])].map((days) => written(easterOf(year) + days * dayMs)),
  ...(land === '11' ? ['2020-05-08', '2025-05-08', '2028-06-17'].filter((day) => day.startsWith(`${year}`)) : []),
];

/** What is no holiday, but often treated as if it were half of one; where the Land is not known it may be any. */
const halfHolidaysOf = (year: number, land: string | null): string[] => [
  `${year}-12-24`,
  `${year}-12-31`,
  ...(land === '09' ? [-47] : land === null ? [-52, -48, -47] : []).map((days) =>
    written(easterOf(year) + days * dayMs),
  ),
];

export class WalkedClock {
  readonly ticks: Tick[] = [];
  readonly days: string[] = [];
  readonly firstTickOf = new Map<string, number>();
  /** By the two digits of the Land, then the day. */
  readonly holidays = new Set<string>();
  readonly halfHolidays = new Set<string>();

  constructor(fromYear: number, untilYear: number) {
    for (let at = Date.UTC(fromYear, 0); at < Date.UTC(untilYear, 0); at += quarter) this.#take(tickAt(at));
    for (let year = fromYear - 1; year <= untilYear; year++)
      for (const land of ['04', '09', '11', null]) {
        for (const day of holidaysOf(year, land)) this.holidays.add(`${land ?? ''} ${day}`);
        for (const day of halfHolidaysOf(year, land)) this.halfHolidays.add(`${land ?? ''} ${day}`);
      }
  }

  #take(tick: Omit<Tick, 'dayIndex'>): void {
    if (!this.firstTickOf.has(tick.day)) {
      this.firstTickOf.set(tick.day, this.ticks.length);
      this.days.push(tick.day);
    }
    this.ticks.push({ ...tick, dayIndex: this.days.length - 1 });
  }

  /** The first tick at which the clock shows the time of the day or a later one. */
  reach(day: string, minute: number): number {
    let index = this.firstTickOf.get(day)!;
    while (this.ticks[index]!.day === day && this.ticks[index]!.minute < minute) index++;
    return index;
  }
}

const minuteOf = (time: string): number => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

/** All the days that a year can have, as MM-DD. */
const daysOfYear = Array.from({ length: 366 }, (_, day) => written(Date.UTC(2024, 0, 1 + day)).slice(5));

/** Every day that belongs to the season, by walking through a year from its first day; after 31 December comes 1 January. */
function daysOfSeason({ from, until }: { from: string; until: string }): Set<string> {
  const days = new Set<string>();
  let index = daysOfYear.indexOf(from);
  for (days.add(from); daysOfYear[index] !== until; days.add(daysOfYear[index]!))
    index = (index + 1) % daysOfYear.length;
  return days;
}

interface WalkedPeriod {
  begins: number;
  ends: number;
}

export class OpeningByWalking {
  readonly #periods = new Map<string, WalkedPeriod[]>();
  readonly #recorded = new Map<string, boolean>();
  readonly #seasons: (Set<string> | null)[];
  readonly #open: Uint8Array;
  readonly #laidOut: Uint8Array;

  constructor(
    readonly clock: WalkedClock,
    readonly timetables: readonly Timetable[],
  ) {
    this.#seasons = timetables.map(({ season }) => season && daysOfSeason(season));
    this.#open = new Uint8Array(clock.ticks.length);
    this.#laidOut = new Uint8Array(clock.days.length);
  }

  isOpen(tick: number): boolean {
    const { dayIndex } = this.clock.ticks[tick]!;
    this.#layOut(dayIndex - 1);
    this.#layOut(dayIndex);
    return this.#open[tick] === 1;
  }

  /** Marks every quarter of an hour of what begins on a day. */
  #layOut(dayIndex: number): void {
    if (this.#laidOut[dayIndex]) return;
    this.#laidOut[dayIndex] = 1;
    for (const { begins, ends } of this.periodsOf(this.clock.days[dayIndex]!)) this.#open.fill(1, begins, ends);
  }

  /** Open, by appointment, closed by what is recorded of the day, or unknown. */
  status(tick: number): 'OPEN' | 'CLOSED' | 'BY_APPOINTMENT' | 'UNKNOWN' {
    if (this.isOpen(tick)) return 'OPEN';
    const { day } = this.clock.ticks[tick]!;
    const isAgreed = (one: Timetable, index: number): boolean => {
      if ((one.validFrom && day < one.validFrom) || (one.validUntil && one.validUntil < day)) return false;
      const special = one.exceptions.filter(({ from, until }) => !(from && day < from) && !(until && until < day));
      if (special.length > 0) return special.every(({ closed }) => !closed) && special.some(({ opens }) => !opens);
      const inSeason = this.#seasons[index]?.has(day.slice(5)) ?? true;
      return one.appointment === 'REQUIRED' && one.ranges.length === 0 && inSeason;
    };
    if (this.timetables.some(isAgreed)) return 'BY_APPOINTMENT';
    return this.#isRecorded(this.clock.ticks[tick]!.day) ? 'CLOSED' : 'UNKNOWN';
  }

  /** Whether anybody wrote down what happens on the day: nobody did if only the week speaks of half a holiday. */
  #isRecorded(day: string): boolean {
    const isRecorded = this.#recorded.get(day) ?? this.#isWrittenDown(day);
    this.#recorded.set(day, isRecorded);
    return isRecorded;
  }

  #isWrittenDown(day: string): boolean {
    if (this.timetables.some((one, index) => this.#ofWeek(one, this.#seasons[index]!, day).isInDoubt)) return false;
    return this.timetables.some(({ validFrom, validUntil, appointment, ranges, exceptions }) => {
      if ((validFrom && day < validFrom) || (validUntil && validUntil < day)) return false;
      return (
        appointment === 'REQUIRED' ||
        ranges.length > 0 ||
        exceptions.some(({ from, until }) => !(from && day < from) && !(until && until < day))
      );
    });
  }

  /** The tick at which it opens next after being closed, within so many days and before a day of which nothing is recorded. */
  nextOpening(tick: number, days: number): number | null {
    const lastDay = this.clock.ticks[tick]!.dayIndex + days;
    let open = this.isOpen(tick);
    if (!this.#isRecorded(this.clock.ticks[tick]!.day)) return null;
    for (let next = tick + 1; this.clock.ticks[next]!.dayIndex <= lastDay; next++) {
      if (!this.#isRecorded(this.clock.ticks[next]!.day)) return null;
      const before = open;
      open = this.isOpen(next);
      if (open && !before) return next;
    }
    return null;
  }

  /** The tick at which it closes; null when it is closed or stays open for so many days. */
  openUntil(tick: number, days: number): number | null {
    const lastDay = this.clock.ticks[tick]!.dayIndex + days;
    if (!this.isOpen(tick)) return null;
    for (let next = tick + 1; this.clock.ticks[next]!.dayIndex <= lastDay; next++) if (!this.isOpen(next)) return next;
    return null;
  }

  periodsWithin(from: number, to: number): WalkedPeriod[] {
    const first = this.clock.ticks[from]!.dayIndex - 2;
    const last = this.clock.ticks[to]!.dayIndex + 1;
    return this.clock.days
      .slice(first, last + 1)
      .flatMap((day) => this.periodsOf(day))
      .filter(({ begins, ends }) => begins < to && from < ends);
  }

  periodsOf(day: string): WalkedPeriod[] {
    let periods = this.#periods.get(day);
    if (!periods) {
      periods = this.timetables.flatMap((timetable, index) => this.#walk(timetable, this.#seasons[index]!, day));
      this.#periods.set(day, periods);
    }
    return periods;
  }

  #walk(timetable: Timetable, season: Set<string> | null, day: string): WalkedPeriod[] {
    const { periods, isInDoubt } = this.#ofWeek(timetable, season, day);
    return isInDoubt ? [] : periods;
  }

  /** What is written for the day, and whether it is only what is written for every week, on a day that is no common one. */
  #ofWeek(
    timetable: Timetable,
    season: Set<string> | null,
    day: string,
  ): { periods: WalkedPeriod[]; isInDoubt: boolean } {
    const periods = this.#written(timetable, season, day);
    const { validFrom, validUntil, exceptions, ranges, ars, onPublicHolidays } = timetable;
    const isHalf = this.clock.halfHolidays.has(`${ars?.slice(0, 2) ?? ''} ${day}`);
    const isWritten =
      exceptions.some(({ from, until }) => !(from && day < from) && !(until && until < day)) ||
      (onPublicHolidays === 'OPEN' && ranges.every(({ weekday }) => weekday < 8)) ||
      (ranges.some(({ holidayEves }) => holidayEves !== null) &&
        this.clock.holidays.has(`${ars?.slice(0, 2) ?? ''} ${written(Date.parse(day) + dayMs)}`)) ||
      (season !== null && season.size <= 14) ||
      (validFrom !== null && validUntil !== null && Date.parse(validUntil) - Date.parse(validFrom) < 14 * dayMs);
    return { periods, isInDoubt: isHalf && periods.length > 0 && !isWritten };
  }

  #written(timetable: Timetable, season: Set<string> | null, day: string): WalkedPeriod[] {
    const { validFrom, validUntil, exceptions, ranges, ars, onPublicHolidays } = timetable;
    if ((validFrom && day < validFrom) || (validUntil && validUntil < day)) return [];
    const special = exceptions.filter(({ from, until }) => !(from && day < from) && !(until && until < day));
    if (special.some(({ closed }) => closed)) return [];
    if (special.length > 0)
      return special.flatMap(({ opens, closes }) => (opens && closes ? this.#period(day, opens, closes) : []));
    const isHoliday = this.clock.holidays.has(`${ars?.slice(0, 2) ?? ''} ${day}`);
    const hasOwnHours = isHoliday && ranges.some(({ weekday }) => weekday === 8);
    if (isHoliday && !hasOwnHours && onPublicHolidays === 'CLOSED') return [];
    if (season && !season.has(day.slice(5))) return [];
    const ofDay = ranges
      .filter(({ weekday }) => (hasOwnHours ? weekday === 8 : weekday < 8 && isTheWeekday(day, weekday)))
      .filter(({ weeksOfMonth }) => isInTheWeeks(day, weeksOfMonth))
      .filter(({ calendarWeeks }) => calendarWeeks === null || (weekOf(day) % 2 === 0) === (calendarWeeks === 'EVEN'))
      .filter(({ interval }) => interval === null || isReached(interval, day));
    const isBeforeHoliday = this.clock.holidays.has(`${ars?.slice(0, 2) ?? ''} ${written(Date.parse(day) + dayMs)}`);
    const hasEve = isBeforeHoliday && ofDay.some(({ holidayEves }) => holidayEves === 'ONLY');
    return ofDay
      .filter(({ holidayEves }) => {
        if (hasEve) return holidayEves === 'ONLY';
        return isBeforeHoliday ? holidayEves === null : holidayEves !== 'ONLY';
      })
      .flatMap(({ opens, closes }) => this.#period(day, opens, closes));
  }

  #period(day: string, opens: string, closes: string): WalkedPeriod[] {
    const begins = this.clock.reach(day, minuteOf(opens));
    const tomorrow = written(Date.parse(day) + dayMs);
    const ends =
      minuteOf(closes) > minuteOf(opens)
        ? this.clock.reach(day, minuteOf(closes))
        : this.clock.reach(tomorrow, minuteOf(closes));
    return begins < ends ? [{ begins, ends }] : [];
  }
}

// 1 January 2024 was a Monday.
const isTheWeekday = (day: string, weekday: number): boolean =>
  (Math.round((Date.parse(day) - Date.UTC(2024, 0, 1)) / dayMs) + 7 * 1000) % 7 === weekday - 1;

/** The calendar week: Thursdays of a year are counted, each for its week. */
const weeks = new Map<string, number>();
function weekOf(day: string): number {
  const known = weeks.get(day);
  if (known) return known;
  let thursday = Date.parse(day);
  while (!isTheWeekday(written(thursday), 1)) thursday -= dayMs;
  thursday += 3 * dayMs;
  let count = 0;
  for (let at = thursday; written(at).slice(0, 4) === written(thursday).slice(0, 4); at -= 7 * dayMs) count++;
  weeks.set(day, count);
  return count;
}

/** Whether hopping from the first day comes down on the day. */
function isReached({ weeks: many, from }: { weeks: number; from: string }, day: string): boolean {
  let at = Date.parse(from);
  while (written(at) < day) for (let week = 0; week < many; week++) at += 7 * dayMs;
  return written(at) === day;
}

/** Which one of its weekday a day is in its month, counted on the fingers from both ends. */
function isInTheWeeks(day: string, weeks: readonly number[]): boolean {
  if (weeks.length === 0) return true;
  let [before, after] = [0, 0];
  for (let other = Date.parse(day) - 7 * dayMs; written(other).slice(0, 7) === day.slice(0, 7); other -= 7 * dayMs)
    before++;
  for (let other = Date.parse(day) + 7 * dayMs; written(other).slice(0, 7) === day.slice(0, 7); other += 7 * dayMs)
    after++;
  return weeks.includes(before + 1) || (after === 0 && weeks.includes(-1));
}
