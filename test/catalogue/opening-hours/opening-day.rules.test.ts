import { describe, expect, test } from '@jest/globals';
import {
  changeOf,
  closureOf,
  isInUse,
  isTimetableValidOn,
  offersAppointments,
  periodsOfDay,
  reasonsOfAppointments,
} from '../../../src/catalogue/opening-hours/opening-day.rules.js';
import { addDays } from '../../../src/platform/clock/bremen-clock.rules.js';
import type { OpenPeriod, Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { agreedOn, closedOn, onWeekdays, otherwiseOn, timetable, week } from '../../support/timetables.js';

const daily = [1, 2, 3, 4, 5, 6, 7];

const clock = (moment: Date): string => moment.toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(5, 16);
const shown = (periods: readonly OpenPeriod[]): string[] =>
  periods.map(({ opens, closes }) => `${clock(opens)} – ${clock(closes)}`);

test.each<[from: string | null, until: string | null, day: string, isValid: boolean]>([
  [null, null, '2026-11-02', true],
  ['2026-11-02', null, '2026-11-01', false],
  ['2026-11-02', null, '2026-11-02', true],
  [null, '2026-11-02', '2026-11-02', true],
  [null, '2026-11-02', '2026-11-03', false],
  ['2026-11-02', '2026-11-02', '2026-11-02', true],
])('a timetable from %s until %s is valid on %s: %s', (validFrom, validUntil, day, isValid) => {
  expect(isTimetableValidOn(timetable({ validFrom, validUntil }), day)).toBe(isValid);
});

test.each<[from: string, until: string, day: string, isInSeason: boolean]>([
  ['05-01', '09-30', '2026-04-30', false],
  ['05-01', '09-30', '2026-05-01', true],
  ['05-01', '09-30', '2026-09-30', true],
  ['05-01', '09-30', '2026-10-01', false],
  ['10-01', '04-30', '2026-10-01', true],
  ['10-01', '04-30', '2027-01-01', true],
  ['10-01', '04-30', '2027-04-30', true],
  ['10-01', '04-30', '2027-05-01', false],
  ['12-24', '12-24', '2026-12-24', true],
  ['12-24', '12-24', '2026-12-25', false],
])('a timetable for the season from %s until %s is in use on %s: %s', (from, until, day, isInSeason) => {
  expect(isInUse(timetable({ season: { from, until } }), day)).toBe(isInSeason);
});

test('a timetable is not in use in its season before it is valid', () => {
  const season = { from: '05-01', until: '09-30' };
  expect(isInUse(timetable({ season, validFrom: '2027-01-01' }), '2026-07-01')).toBe(false);
  expect(isInUse(timetable({ season, validFrom: '2027-01-01' }), '2027-07-01')).toBe(true);
});

describe('the periods that begin on a day', () => {
  const office = onWeekdays('GENERAL', '08:00', '16:00');

  test.each<[what: string, timetable: Timetable, day: string, periods: string[]]>([
    ['are those of its weekday', office, '2026-11-02', ['11-02 08:00 – 11-02 16:00']],
    ['are none on another weekday', office, '2026-11-01', []],
    [
      'end on the next day after midnight',
      timetable({ ranges: week([1], '22:00-06:00') }),
      '2026-11-02',
      ['11-02 22:00 – 11-03 06:00'],
    ],
    [
      'end at midnight, said as 24:00',
      timetable({ ranges: week([1], '22:00-24:00') }),
      '2026-11-02',
      ['11-02 22:00 – 11-03 00:00'],
    ],
    [
      'last a day when they close as they open',
      timetable({ ranges: week([1], '08:00-08:00') }),
      '2026-11-02',
      ['11-02 08:00 – 11-03 08:00'],
    ],
    [
      'are none within the hour that is skipped in March',
      timetable({ ranges: week([7], '02:00-03:00') }),
      '2026-03-29',
      [],
    ],
    ['are none before the timetable is valid', { ...office, validFrom: '2026-11-03' }, '2026-11-02', []],
    ['are none out of season', { ...office, season: { from: '05-01', until: '09-30' } }, '2026-11-02', []],
    ['are none on a public holiday', timetable({ ranges: week(daily, '08:00-16:00') }), '2026-10-31', []],
    [
      'are those of public holidays, whatever the weekday and the rule',
      timetable({ onPublicHolidays: 'OPEN', ranges: [...week(daily, '08:00-16:00'), ...week([8], '10:00-12:00')] }),
      '2026-10-31',
      ['10-31 10:00 – 10-31 12:00'],
    ],
    ['are none of public holidays on other days', timetable({ ranges: week([8], '10:00-12:00') }), '2026-11-02', []],
    [
      'are none of public holidays of another Land',
      timetable({ ars: '091620000000', ranges: week([8], '10:00-12:00') }),
      '2026-10-31',
      [],
    ],
    ['are none on a day by appointment', { ...office, exceptions: [agreedOn('2026-11-02')] }, '2026-11-02', []],
    [
      'are the usual ones on a public holiday that changes nothing',
      timetable({ ranges: week(daily, '08:00-16:00'), onPublicHolidays: 'OPEN' }),
      '2026-10-31',
      ['10-31 08:00 – 10-31 16:00'],
    ],
    [
      'are those of an exception instead of the usual ones',
      { ...office, exceptions: [otherwiseOn('2026-11-02', '10:00-12:00')] },
      '2026-11-02',
      ['11-02 10:00 – 11-02 12:00'],
    ],
    [
      'are those of an exception on a public holiday',
      { ...office, exceptions: [otherwiseOn('2026-12-25', '10:00-12:00')] },
      '2026-12-25',
      ['12-25 10:00 – 12-25 12:00'],
    ],
    [
      'are none when an exception closes, whatever another one opens',
      { ...office, exceptions: [otherwiseOn('2026-11-02', '10:00-12:00'), closedOn('2026-11-01', '2026-11-03')] },
      '2026-11-02',
      [],
    ],
    [
      'are the usual ones on the day after an exception',
      { ...office, exceptions: [closedOn('2026-11-02', '2026-11-02')] },
      '2026-11-03',
      ['11-03 08:00 – 11-03 16:00'],
    ],
    [
      'are none of an exception when the timetable is not valid',
      { ...office, validUntil: '2026-11-01', exceptions: [otherwiseOn('2026-11-02', '10:00-12:00')] },
      '2026-11-02',
      [],
    ],
  ])('%s', (_, hours, day, periods) => {
    expect(shown(periodsOfDay(hours, day))).toEqual(periods);
  });

  test.each<[weeksOfMonth: number[], days: string[]]>([
    [[1], ['2026-08-01']],
    [
      [2, 4],
      ['2026-08-08', '2026-08-22'],
    ],
    [[5], ['2026-08-29']],
    [[-1], ['2026-08-29']],
    [
      [4, -1],
      ['2026-08-22', '2026-08-29'],
    ],
  ])('on the Saturdays %j of August 2026 are on %j', (weeksOfMonth, days) => {
    const hours = timetable({ ranges: week([6], '08:00-12:00', { weeksOfMonth }) });
    const saturdays = ['2026-08-01', '2026-08-08', '2026-08-15', '2026-08-22', '2026-08-29'];
    expect(saturdays.filter((day) => periodsOfDay(hours, day).length > 0)).toEqual(days);
  });

  test.each([
    ['EVEN', ['2026-12-21', '2027-01-11']],
    ['ODD', ['2026-12-28', '2027-01-04']],
  ] as const)('are those of %s calendar weeks, of which 53 and 1 follow each other', (calendarWeeks, days) => {
    const hours = timetable({ ranges: week([1], '08:00-12:00', { calendarWeeks }) });
    const mondays = ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'];
    expect(mondays.filter((day) => periodsOfDay(hours, day).length > 0)).toEqual(days);
  });

  test.each([
    [2, ['2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26']],
    [3, ['2026-12-15', '2027-01-05', '2027-01-26']],
  ])('are those of every %i weeks from the first day on, also over a year of 53 weeks', (weeks, days) => {
    const hours = timetable({ ranges: week([2], '09:00-12:00', { interval: { weeks, from: '2026-12-15' } }) });
    const tuesdays = Array.from({ length: 10 }, (_, number) => addDays('2026-12-01', number * 7));
    expect(tuesdays.filter((day) => periodsOfDay(hours, day).length > 0)).toEqual(days);
    expect(periodsOfDay(hours, '2026-12-16')).toEqual([]);
  });

  // 31 October is a public holiday of Bremen, and in 2026 a Saturday; 3 October of 2027 is a Sunday.
  test.each<[what: string, given: Partial<Timetable>, day: string, periods: string[]]>([
    ['are those of the day before a public holiday', {}, '2026-10-30', ['10-30 09:00 – 10-30 12:00']],
    ['are the usual ones a week before', {}, '2026-10-23', ['10-23 08:00 – 10-23 16:00']],
    [
      'are the usual ones before a public holiday of another Land',
      { ars: '091620000000' },
      '2026-10-30',
      ['10-30 08:00 – 10-30 16:00'],
    ],
    ['are none before a public holiday where they never hold then', {}, '2027-10-02', []],
    ['are those of a Saturday that is not before a public holiday', {}, '2027-10-09', ['10-09 10:00 – 10-09 13:00']],
    ['are those of the Saturday before Easter Monday', {}, '2027-03-27', ['03-27 10:00 – 03-27 13:00']],
    ['are none on a public holiday before another', {}, '2026-12-25', []],
    [
      'are those of the day before on a public holiday that changes nothing',
      { onPublicHolidays: 'OPEN' },
      '2026-12-25',
      ['12-25 09:00 – 12-25 12:00'],
    ],
    [
      'are those of an exception before a public holiday',
      { exceptions: [otherwiseOn('2026-10-30', '14:00-15:00')] },
      '2026-10-30',
      ['10-30 14:00 – 10-30 15:00'],
    ],
    ['are none out of season before a public holiday', { season: { from: '05-01', until: '09-30' } }, '2026-10-30', []],
  ])('%s', (_, given, day, periods) => {
    const hours = timetable({
      ranges: [
        ...week([1, 2, 3, 4, 5], '08:00-16:00'),
        ...week([5], '09:00-12:00', { holidayEves: 'ONLY' }),
        ...week([6], '10:00-13:00', { holidayEves: 'NEVER' }),
      ],
      ...given,
    });
    expect(shown(periodsOfDay(hours, day))).toEqual(periods);
  });

  test('are the usual ones before a public holiday in weeks in which its own do not hold', () => {
    const ofSecondWeeks = week([5], '09:00-12:00', { holidayEves: 'ONLY', calendarWeeks: 'ODD' });
    const hours = timetable({ ranges: [...week([5], '08:00-16:00'), ...ofSecondWeeks] });
    // Calendar weeks 44 and 17.
    expect(['2026-10-30', '2027-04-30'].map((day) => shown(periodsOfDay(hours, day)))).toEqual([
      ['10-30 08:00 – 10-30 16:00'],
      ['04-30 09:00 – 04-30 12:00'],
    ]);
  });

  test('of an exception need an appointment where it says so', () => {
    const exception = { ...otherwiseOn('2026-11-02', '10:00-12:00'), appointment: 'REQUIRED' as const };
    expect(periodsOfDay({ ...office, exceptions: [exception] }, '2026-11-02')[0]!.appointment).toBe('REQUIRED');
  });

  test('say whether an appointment is needed, and what is to be noted', () => {
    const hours = timetable({
      appointment: 'REQUIRED',
      ranges: [
        ...week([1], '08:00-12:00'),
        ...week([1], '13:00-14:00', { appointment: 'NOT_NEEDED', remark: { de: 'Abholung' } }),
      ],
      exceptions: [otherwiseOn('2026-11-09', '10:00-12:00', 'Umbau')],
    });
    const said = (day: string) => periodsOfDay(hours, day).map(({ appointment, remark }) => [appointment, remark]);
    expect(said('2026-11-02')).toEqual([
      ['REQUIRED', null],
      ['NOT_NEEDED', { de: 'Abholung' }],
    ]);
    expect(said('2026-11-09')).toEqual([['REQUIRED', { de: 'Umbau' }]]);
  });
});

describe('the reason for being closed all day', () => {
  const onFridays = timetable({ ranges: week([5], '08:00-16:00') });
  const hours = timetable({ ranges: week(daily, '08:00-16:00') });

  test.each<[what: string, timetable: Timetable, day: string, reason: string | null]>([
    ['is none on any day', hours, '2026-11-02', null],
    ['is the public holiday', hours, '2026-10-31', 'Reformationstag'],
    ['is none on a public holiday on which it is closed anyway', onFridays, '2026-10-31', null],
    [
      'is none of an exception for a day on which it is closed anyway',
      { ...onFridays, exceptions: [closedOn('2026-11-07', '2026-11-07', 'Umbau')] },
      '2026-11-07',
      null,
    ],
    [
      'is that of a longer closure also on a day on which it is closed anyway',
      { ...onFridays, exceptions: [closedOn('2026-11-02', '2026-11-30', 'Umbau')] },
      '2026-11-07',
      'Umbau',
    ],
    [
      'is that of the exception where people come by appointment only',
      timetable({ appointment: 'REQUIRED', exceptions: [closedOn('2026-11-07', '2026-11-07', 'Umbau')] }),
      '2026-11-07',
      'Umbau',
    ],
    ['is none on a public holiday that changes nothing', { ...hours, onPublicHolidays: 'OPEN' }, '2026-10-31', null],
    [
      'is none on a public holiday out of season',
      { ...hours, season: { from: '05-01', until: '09-30' } },
      '2026-10-31',
      null,
    ],
    ['is none before the timetable is valid', { ...hours, validFrom: '2026-11-01' }, '2026-10-31', null],
    [
      'is that of the exception',
      { ...hours, exceptions: [closedOn('2026-11-02', '2026-11-04', 'Umbau')] },
      '2026-11-03',
      'Umbau',
    ],
    [
      'is that of the exception before the public holiday',
      { ...hours, exceptions: [closedOn('2026-10-31', '2026-10-31', 'Umbau')] },
      '2026-10-31',
      'Umbau',
    ],
    [
      'is the public holiday when the exception gives none',
      { ...hours, exceptions: [closedOn('2026-10-31', '2026-10-31')] },
      '2026-10-31',
      'Reformationstag',
    ],
    [
      'is not known when the exception gives none',
      { ...hours, exceptions: [closedOn('2026-11-02', '2026-11-02')] },
      '2026-11-02',
      null,
    ],
    [
      'is none on a public holiday with hours of its own',
      { ...hours, exceptions: [otherwiseOn('2026-10-31', '10:00-12:00', 'Fest')] },
      '2026-10-31',
      null,
    ],
  ])('%s', (_, given, day, reason) => {
    expect(closureOf(given, day)?.['de'] ?? null).toBe(reason);
  });
});

describe('the day before a public holiday', () => {
  const hours = timetable({
    ranges: [
      ...week([5], '08:00-16:00'),
      ...week([5], '09:00-12:00', { holidayEves: 'ONLY' }),
      ...week([6], '10:00-13:00', { holidayEves: 'NEVER' }),
    ],
  });

  test('is the reason for being closed on it', () => {
    expect(closureOf(hours, '2027-10-02')).toEqual({ de: 'Tag vor einem Feiertag', en: 'day before a public holiday' });
    expect(closureOf(hours, '2027-10-09')).toBeNull();
    expect(closureOf(hours, '2026-10-30')).toBeNull();
    expect(closureOf({ ...hours, onPublicHolidays: 'OPEN' }, '2026-12-25')).toBeNull();
  });

  test('is the reason for other hours, with the usual ones', () => {
    const { reason, usual } = changeOf(hours, '2026-10-30')!;
    expect([reason['de'], shown(usual)]).toEqual(['Tag vor einem Feiertag', ['10-30 08:00 – 10-30 16:00']]);
    expect(changeOf(hours, '2026-10-23')).toBeNull();
    expect(changeOf({ ...hours, validUntil: '2026-10-29' }, '2026-10-30')).toBeNull();
    expect(changeOf({ ...hours, exceptions: [otherwiseOn('2026-10-30', '10:00-11:00')] }, '2026-10-30')).toBeNull();
  });
});

describe('the reason for other hours than usual', () => {
  const office = onWeekdays('GENERAL', '08:00', '16:00');

  test('is told with the usual periods', () => {
    const changed = { ...office, exceptions: [otherwiseOn('2026-11-02', '10:00-12:00', 'Versammlung')] };
    expect(changeOf(changed, '2026-11-02')).toEqual({
      reason: { de: 'Versammlung' },
      usual: periodsOfDay(office, '2026-11-02'),
    });
  });

  test('is none where the exception gives none, or on another day', () => {
    expect(changeOf(office, '2026-11-02')).toBeNull();
    expect(changeOf({ ...office, exceptions: [otherwiseOn('2026-11-02', '10:00-12:00')] }, '2026-11-02')).toBeNull();
    const changed = { ...office, exceptions: [otherwiseOn('2026-11-02', '10:00-12:00', 'Versammlung')] };
    expect(changeOf(changed, '2026-11-03')).toBeNull();
  });
});

test.each<[what: string, hours: Timetable, day: string, offered: boolean, reasons: string[]]>([
  ['an exceptional day', timetable({ exceptions: [agreedOn('2026-11-02', 'Umbau')] }), '2026-11-02', true, ['Umbau']],
  ['the day after', timetable({ exceptions: [agreedOn('2026-11-02', 'Umbau')] }), '2026-11-03', false, []],
  [
    'a day that is closed too',
    timetable({ exceptions: [agreedOn('2026-11-02'), closedOn('2026-11-02', '2026-11-02')] }),
    '2026-11-02',
    false,
    [],
  ],
  [
    'a day with other hours, of hours by appointment',
    timetable({ appointment: 'REQUIRED', exceptions: [otherwiseOn('2026-11-02', '10:00-12:00', 'Fest')] }),
    '2026-11-02',
    false,
    [],
  ],
  [
    'a day after the validity',
    timetable({ validUntil: '2026-11-01', exceptions: [agreedOn('2026-11-02', 'Umbau')] }),
    '2026-11-02',
    false,
    [],
  ],
])('appointments are offered on %s', (_, hours, day, offered, reasons) => {
  expect(offersAppointments(hours, day)).toBe(offered);
  expect(reasonsOfAppointments(hours, day).map(({ de }) => de)).toEqual(reasons);
});
