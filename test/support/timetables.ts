import type { Timetable, TimetableException, TimetableRange } from '../../src/catalogue/opening-hours/timetable.js';

/** A timetable that says nothing but what is given. */
export const timetable = (given: Partial<Timetable>): Timetable => ({
  purpose: 'GENERAL',
  appointment: null,
  label: null,
  description: null,
  ars: '040110000000',
  validFrom: null,
  validUntil: null,
  onPublicHolidays: 'CLOSED',
  season: null,
  ranges: [],
  exceptions: [],
  evidence: [],
  ...given,
});

/** "08:00-12:00" on each of the weekdays. */
export const week = (weekdays: number[], times: string, given: Partial<TimetableRange> = {}): TimetableRange[] =>
  weekdays.map((weekday) => {
    const [opens, closes] = times.split('-') as [string, string];
    return {
      weekday,
      opens,
      closes,
      weeksOfMonth: [],
      calendarWeeks: null,
      interval: null,
      holidayEves: null,
      appointment: null,
      remark: null,
      ...given,
    };
  });

export const closedOn = (from: string, until: string, reason?: string): TimetableException => ({
  from,
  until,
  closed: true,
  opens: null,
  closes: null,
  appointment: null,
  reason: reason === undefined ? null : { de: reason },
});

export const otherwiseOn = (day: string, times: string, reason?: string): TimetableException => {
  const [opens, closes] = times.split('-') as [string, string];
  return {
    from: day,
    until: day,
    closed: false,
    opens,
    closes,
    appointment: null,
    reason: reason === undefined ? null : { de: reason },
  };
};

export const agreedOn = (day: string, reason?: string): TimetableException => ({
  ...closedOn(day, day, reason),
  closed: false,
  appointment: 'REQUIRED',
});

/** A timetable that is open at the same hours from Monday to Friday. */
export const onWeekdays = (
  purpose: Timetable['purpose'],
  opens: string,
  closes: string,
  given: Partial<Timetable> = {},
): Timetable => timetable({ purpose, ranges: week([1, 2, 3, 4, 5], `${opens}-${closes}`), ...given });
