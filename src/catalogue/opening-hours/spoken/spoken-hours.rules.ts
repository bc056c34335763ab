import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { saidByLabel } from './labelled-hours.rules.js';
import { holidayWeekday, isByAppointment, isInUse } from '../opening-day.rules.js';
import { byPurpose, isToBeNamed, missingHours } from '../opening-purpose.rules.js';
import { nextOfInterval, speakOf } from '../opening-state.rules.js';
import { missingWords, purposeNames, sentences } from './purpose-wording.rules.js';
import { spokenByAppointment } from './spoken-appointment.rules.js';
import { spokenEves, spokenInterval, spokenNext } from './spoken-rhythm.rules.js';
import type { Told } from './spoken-state.rules.js';
import { listed, spokenRange, type SpokenLanguage } from './spoken-time.rules.js';
import { spokenUnknown } from './spoken-unknown.rules.js';
import type { Timetable, TimetableRange } from '../timetable.js';

const weekdays: Record<SpokenLanguage, readonly string[]> = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const ordinals: Record<SpokenLanguage, Record<string, string>> = {
  de: { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften', '-1': 'letzten' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' },
};

const nameOf = (weekday: number, language: SpokenLanguage): string => weekdays[language][weekday - 1]!;

const everyWeek = (weekday: number, language: SpokenLanguage): string =>
  language === 'de' ? `${nameOf(weekday, 'de').toLowerCase()}s` : nameOf(weekday, 'en');

/** Groups consecutive weekdays. */
function runsOf(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Names weekdays: "montags bis donnerstags", "montags und mittwochs", "täglich". */
function spokenDays(days: readonly number[], language: SpokenLanguage): string {
  if (days.length === 7) return language === 'de' ? 'täglich' : 'daily';
  const say = (day: number): string => everyWeek(day, language);
  const to = language === 'de' ? ' bis ' : ' to ';
  const parts = runsOf(days).flatMap((run) =>
    run.length > 2 ? [`${say(run[0]!)}${to}${say(run.at(-1)!)}`] : run.map(say),
  );
  return listed(parts, language);
}

/** Names weeks of the month: "jeden ersten und dritten Samstag im Monat". */
function spokenWeeks(weekday: number, weeks: readonly number[], language: SpokenLanguage): string {
  const which = listed(
    weeks.map((week) => ordinals[language][week]!),
    language,
  );
  const name = nameOf(weekday, language);
  return language === 'de' ? `jeden ${which} ${name} im Monat` : `every ${which} ${name} of the month`;
}

type SaidRange = TimetableRange & {
  onlyWithAppointment: boolean;
  /** The next day of an interval. */
  next: string | null;
};

const spokenTimes = (ranges: readonly SaidRange[], language: SpokenLanguage): string => {
  const times = ranges.map(({ opens, closes, onlyWithAppointment }) => {
    const suffix = language === 'de' ? ' nur mit Termin' : ' by appointment only';
    return `${spokenRange(opens, closes, language)}${onlyWithAppointment ? suffix : ''}`;
  });
  return listed([...new Set(times)], language);
};

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** Days with the same times together: "montags bis donnerstags von 8 bis 16 Uhr"; `between` stands between days and times. */
function ofEveryWeek(ranges: readonly SaidRange[], language: SpokenLanguage, between: string): string[] {
  const days = grouped(ranges, ({ weekday }) => `${weekday}`).map((ofDay) => ({
    day: ofDay[0]!.weekday,
    times: spokenTimes(ofDay, language),
  }));
  return grouped(days, ({ times }) => times).map(
    (alike) =>
      `${spokenDays(
        alike.map(({ day }) => day),
        language,
      )}${between} ${alike[0]!.times}`,
  );
}

const ofSomeWeeks = (ranges: readonly SaidRange[], language: SpokenLanguage, between: string): string[] =>
  grouped(ranges, ({ weekday, weeksOfMonth }) => `${weekday} ${weeksOfMonth.join()}`).map((alike) => {
    const { weekday, weeksOfMonth } = alike[0]!;
    return `${spokenWeeks(weekday, weeksOfMonth, language)}${between} ${spokenTimes(alike, language)}`;
  });

const rangesOf = (timetable: Timetable, at: Date): SaidRange[] =>
  timetable.ranges.map((range) => ({
    ...range,
    onlyWithAppointment: (range.appointment ?? timetable.appointment) === 'REQUIRED',
    next: nextOfInterval(timetable, range, at),
  }));

const nothing = { de: 'zurzeit keine festen Zeiten', en: 'no regular hours at present' };
const otherwise = { de: ', sonst nach Vereinbarung', en: ', otherwise by appointment' };
const holidays = { de: ', auch an Feiertagen', en: ', also on public holidays' };

const ownHolidays = { de: 'an Feiertagen', en: 'on public holidays' };
const calendarWeeks = {
  de: { EVEN: 'in geraden Kalenderwochen', ODD: 'in ungeraden Kalenderwochen' },
  en: { EVEN: 'in even calendar weeks', ODD: 'in odd calendar weeks' },
};

/** Ranges of all calendar weeks, or of the even or odd ones: "in geraden Kalenderwochen montags von 8 bis 12 Uhr". */
function ofCalendarWeeks(
  ranges: readonly SaidRange[],
  weeks: TimetableRange['calendarWeeks'],
  eves: TimetableRange['holidayEves'],
  language: SpokenLanguage,
): string[] {
  const { before, after } = spokenEves(eves, language);
  const week = ofEveryWeek(
    ranges.filter(({ weeksOfMonth }) => weeksOfMonth.length === 0),
    language,
    after,
  );
  const month = ofSomeWeeks(
    ranges.filter(({ weeksOfMonth }) => weeksOfMonth.length > 0),
    language,
    after,
  );
  const said = weeks === null ? before : `${calendarWeeks[language][weeks]} ${before}`;
  return [...week, ...month].map((part) => `${said}${part}`);
}

const ofNoInterval = (ranges: readonly SaidRange[], language: SpokenLanguage): string[] =>
  ([null, 'NEVER', 'ONLY'] as const).flatMap((eves) =>
    ([null, 'EVEN', 'ODD'] as const).flatMap((weeks) =>
      ofCalendarWeeks(
        ranges.filter(({ calendarWeeks: ofRange, holidayEves }) => ofRange === weeks && holidayEves === eves),
        weeks,
        eves,
        language,
      ),
    ),
  );

/** Each day of an interval with the next time: "alle zwei Wochen dienstags von 9 bis 12 Uhr, das nächste Mal am 17. November". */
const ofIntervals = (ranges: readonly SaidRange[], today: string, language: SpokenLanguage): string[] =>
  grouped(ranges, ({ weekday, interval, holidayEves }) => JSON.stringify([weekday, interval, holidayEves])).map(
    (alike) => {
      const { weekday, holidayEves } = alike[0]!;
      const interval = alike[0]!.interval!;
      const { before, after } = spokenEves(holidayEves, language);
      const next = alike.flatMap((range) => range.next ?? []).sort()[0] ?? null;
      return [
        `${before}${spokenInterval(interval, language)} ${everyWeek(weekday, language)}${after}`,
        ` ${spokenTimes(alike, language)}${spokenNext(interval, next, today, language)}`,
      ].join('');
    },
  );

function spokenWeek(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const inUse = timetables.filter((timetable) => isInUse(timetable, dayInBremen(at)));
  const ranges = inUse
    .flatMap((timetable) => rangesOf(timetable, at))
    .sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  const agreed = inUse.some(isByAppointment);
  if (ranges.length === 0) return agreed ? spokenByAppointment(inUse, at, language) : nothing[language];
  const [onHolidays, onWeekdays] = [true, false].map((wanted) =>
    ranges.filter(({ weekday }) => (weekday === holidayWeekday) === wanted),
  ) as [SaidRange[], SaidRange[]];
  const said = [
    ...ofNoInterval(
      onWeekdays.filter(({ interval }) => interval === null),
      language,
    ),
    ...(onHolidays.length > 0 ? [`${ownHolidays[language]} ${spokenTimes(onHolidays, language)}`] : []),
    ...ofIntervals(
      onWeekdays.filter(({ interval }) => interval !== null),
      dayInBremen(at),
      language,
    ),
  ];
  const always = onHolidays.length === 0 && inUse.every(({ onPublicHolidays }) => onPublicHolidays === 'OPEN');
  return `${said.join(', ')}${always ? holidays[language] : ''}${agreed ? otherwise[language] : ''}`;
}

const weekOf = (timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string =>
  saidByLabel(timetables, at, language, (hours) =>
    speakOf(hours, dayInBremen(at)) ? spokenWeek(hours, at, language) : spokenUnknown(hours, at, language),
  );

/**
 * Regular week in spoken form: "montags bis donnerstags von 8 bis 16 Uhr, freitags von 8 bis 12.30 Uhr". Hours for several
 * purposes, or for another one than was asked for, are told apart: "Schalter: montags von 8 bis 11 Uhr. Telefon: …".
 */
export function spokenHours(
  timetables: readonly Timetable[],
  at: Date,
  language: SpokenLanguage,
  { purpose = null, ofOffice = false }: Told = {},
): string {
  const day = dayInBremen(at);
  const hours = byPurpose(timetables, day);
  if (!isToBeNamed(hours, purpose) || !speakOf(timetables, day)) return weekOf(timetables, at, language);
  const missing = ofOffice ? missingHours(hours) : null;
  return sentences([
    ...hours.map((one) => `${purposeNames[language][one.purpose]}: ${weekOf(one.timetables, at, language)}`),
    ...(missing ? [missingWords[language][missing]] : []),
  ]);
}
