import { describe, expect, test } from '@jest/globals';
import {
  closedBecause,
  forPurpose,
  isOpen,
  lacksHolidays,
  nextOfInterval,
  nextOpening,
  openPeriods,
  openUntil,
  phoneHours,
  statusAt,
  unknownFrom,
} from '../../../src/catalogue/opening-hours/opening-state.rules.js';
import { publicHolidayOn } from '../../../src/platform/clock/public-holidays.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { agreedOn, closedOn, onWeekdays, otherwiseOn, timetable, week } from '../../support/timetables.js';

const berlin = (moment: Date): string =>
  `${moment.toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(0, 16)} ${moment.toISOString().slice(11, 16)}Z`;

/** Each as the clock shows it in Bremen, with the time in UTC beside it. */
const periods = (hours: Partial<Timetable>, from: string, to: string): string[] =>
  openPeriods([timetable(hours)], new Date(from), new Date(to)).map(
    ({ opens, closes }) => `${berlin(opens)} – ${berlin(closes)}`,
  );

const office = timetable({ ranges: [...week([1, 2, 3, 4], '08:00-16:00'), ...week([5], '08:00-12:30')] });

describe('the next day of an interval', () => {
  const second = { weeks: 2, from: '2026-11-03' };
  test.each<[what: string, at: string, given: Partial<Timetable>, next: string | null]>([
    ['is the first one', '2026-10-01T10:00+02:00', {}, '2026-11-03'],
    ['is today until it ends', '2026-11-03T11:59+01:00', {}, '2026-11-03'],
    ['is another when it has ended', '2026-11-03T12:00+01:00', {}, '2026-11-17'],
    ['is in two weeks', '2026-11-04T10:00+01:00', {}, '2026-11-17'],
    [
      'is none that is closed',
      '2026-11-04T10:00+01:00',
      { exceptions: [closedOn('2026-11-17', '2026-11-17')] },
      '2026-12-01',
    ],
    [
      'is none with other hours',
      '2026-11-04T10:00+01:00',
      { exceptions: [otherwiseOn('2026-11-17', '14:00-15:00')] },
      '2026-12-01',
    ],
    ['is none after the validity', '2026-11-04T10:00+01:00', { validUntil: '2026-11-16' }, null],
  ])('%s', (_, at, given, next) => {
    const [range] = week([2], '09:00-12:00', { interval: second });
    const hours = timetable({ ranges: [range!, ...week([3], '09:00-12:00')], ...given });
    expect(nextOfInterval(hours, range!, new Date(at))).toBe(next);
    expect(nextOfInterval(hours, hours.ranges[1]!, new Date(at))).toBeNull();
  });
});

// 31 October 2026 is a public holiday in some Länder, and a Saturday.
test.each<[hours: Partial<Timetable>, day: string, lacks: boolean]>([
  [{ ranges: week([6], '08:00-12:00') }, '2026-10-31', true],
  [{ ranges: week([6], '08:00-12:00') }, '2026-10-30', false],
  [{ ranges: week([5], '08:00-12:00', { holidayEves: 'NEVER' }) }, '2026-10-30', true],
  [{ ranges: week([5], '08:00-12:00', { holidayEves: 'NEVER' }), onPublicHolidays: 'OPEN' }, '2026-11-01', false],
  [{ ranges: week([5], '08:00-12:00', { holidayEves: 'NEVER' }), ars: '040110000000' }, '2026-10-30', false],
])('holidays of a Land may be lacking: %j on %s', (hours, day, lacks) => {
  expect(lacksHolidays([timetable({ ars: null, ...hours })], day)).toBe(lacks);
});

describe('the public holidays', () => {
  test.each<[string, string | null]>([
    ['2026-10-31', 'Reformationstag'],
    ['2016-10-31', null],
    ['2017-10-31', 'Reformationstag'],
    ['2026-04-05', null],
    ['2026-04-06', 'Ostermontag'],
    ['2026-06-04', null],
    ['2026-11-01', null],
    ['2027-12-26', '2. Weihnachtstag'],
  ])('of Bremen: %s is %s', (day, name) => {
    expect(publicHolidayOn(day, 'HB')?.['de'] ?? null).toBe(name);
  });

  test('have an English name', () => {
    expect(publicHolidayOn('2026-10-31', 'HB')).toEqual({ de: 'Reformationstag', en: 'Reformation Day' });
  });
});

describe('the periods', () => {
  test('of several ranges a day are told one after the other', () => {
    const ranges = [...week([1], '14:00-18:00'), ...week([1], '08:00-12:00')];
    expect(periods({ ranges }, '2026-11-02T00:00+01:00', '2026-11-03T00:00+01:00')).toEqual([
      '2026-11-02 08:00 07:00Z – 2026-11-02 12:00 11:00Z',
      '2026-11-02 14:00 13:00Z – 2026-11-02 18:00 17:00Z',
    ]);
  });

  test.each<[what: string, times: string, day: string, expected: string[]]>([
    [
      'that opens in the missing hour opens when clocks leap',
      '02:30-06:00',
      '2026-03-29',
      ['2026-03-29 03:00 01:00Z – 2026-03-29 06:00 04:00Z'],
    ],
    [
      'that closes in the missing hour closes when clocks leap',
      '00:00-02:30',
      '2026-03-29',
      ['2026-03-29 00:00 23:00Z – 2026-03-29 03:00 01:00Z'],
    ],
    ['within the missing hour does not take place', '02:00-03:00', '2026-03-29', []],
    [
      'over the missing hour is an hour shorter',
      '00:00-24:00',
      '2026-03-29',
      ['2026-03-29 00:00 23:00Z – 2026-03-30 00:00 22:00Z'],
    ],
    [
      'that opens in the doubled hour opens the first time',
      '02:30-06:00',
      '2026-10-25',
      ['2026-10-25 02:30 00:30Z – 2026-10-25 06:00 05:00Z'],
    ],
    [
      'that closes in the doubled hour closes the first time',
      '00:00-02:30',
      '2026-10-25',
      ['2026-10-25 00:00 22:00Z – 2026-10-25 02:30 00:30Z'],
    ],
    [
      'over the doubled hour is an hour longer',
      '00:00-24:00',
      '2026-10-25',
      ['2026-10-25 00:00 22:00Z – 2026-10-26 00:00 23:00Z'],
    ],
    [
      'over midnight ends on the next day',
      '22:00-06:00',
      '2026-10-24',
      ['2026-10-24 22:00 20:00Z – 2026-10-25 06:00 05:00Z'],
    ],
  ])('of a range %s', (_, times, day, expected) => {
    const weekday = new Date(day).getUTCDay() || 7;
    expect(periods({ ranges: week([weekday], times) }, `${day}T00:00Z`, `${day}T21:00Z`)).toEqual(expected);
  });

  test('are told whole when only a part lies between the moments', () => {
    expect(
      periods({ ranges: week([1], '08:00-12:00') }, '2026-11-02T10:00+01:00', '2026-11-02T10:01+01:00'),
    ).toHaveLength(1);
    expect(periods({ ranges: week([1], '08:00-12:00') }, '2026-11-02T12:00+01:00', '2026-11-02T13:00+01:00')).toEqual(
      [],
    );
  });

  test('say what the range says, or else the timetable', () => {
    const ranges = [
      ...week([1], '08:00-12:00'),
      ...week([2], '08:00-12:00', { appointment: 'NOT_NEEDED', remark: { de: 'nur Abholung' } }),
    ];
    const told = openPeriods(
      [timetable({ appointment: 'REQUIRED', ranges })],
      new Date('2026-11-02'),
      new Date('2026-11-04'),
    );
    expect(told.map(({ appointment, remark }) => [appointment, remark])).toEqual([
      ['REQUIRED', null],
      ['NOT_NEEDED', { de: 'nur Abholung' }],
    ]);
  });
});

describe('a night', () => {
  const night = timetable({ ranges: week([1, 2, 3, 4, 5, 6, 7], '22:00-06:00') });

  test('goes on into a public holiday, and none begins on it', () => {
    // 30 October is the day before, 31 October the holiday, 1 November none.
    expect(isOpen([night], new Date('2026-10-31T05:59+01:00'))).toBe(true);
    expect(isOpen([night], new Date('2026-10-31T23:00+01:00'))).toBe(false);
    expect(isOpen([night], new Date('2026-11-01T05:00+01:00'))).toBe(false);
    expect(berlin(nextOpening([night], new Date('2026-10-31T12:00+01:00'))!.opens)).toBe('2026-11-01 22:00 21:00Z');
  });

  test('goes on after the last day of its validity', () => {
    const last = { ...night, validUntil: '2026-11-03' };
    expect(isOpen([last], new Date('2026-11-04T03:00+01:00'))).toBe(true);
    expect(nextOpening([last], new Date('2026-11-04T03:00+01:00'))).toBeNull();
  });
});

describe('the days', () => {
  const days = (hours: Partial<Timetable>, from: string, to: string): string[] =>
    periods(
      { ranges: week([1, 2, 3, 4, 5, 6, 7], '08:00-09:00'), ...hours },
      `${from}T00:00+01:00`,
      `${to}T23:00+01:00`,
    ).map((period) => period.slice(5, 10));
  const saturdays = (weeksOfMonth: number[], from: string, to: string): string[] =>
    days({ ranges: week([6], '08:00-09:00', { weeksOfMonth }) }, from, to);

  test.each<[what: string, told: () => string[], expected: string[]]>([
    ['first Saturdays', () => saturdays([1], '2026-08-01', '2026-10-15'), ['08-01', '09-05']],
    ['last Saturdays', () => saturdays([-1], '2027-01-01', '2027-03-31'), ['01-30', '02-27', '03-27']],
    ['fifth Saturdays', () => saturdays([5], '2026-08-01', '2026-12-31'), ['08-29']],
    ['first and third Saturdays', () => saturdays([1, 3], '2026-11-01', '2026-11-30'), ['11-07', '11-21']],
    [
      'a season',
      () => days({ season: { from: '05-01', until: '05-03' }, onPublicHolidays: 'OPEN' }, '2026-04-29', '2026-05-05'),
      ['05-01', '05-02', '05-03'],
    ],
    [
      'a season over new year',
      () => days({ season: { from: '12-30', until: '01-02' } }, '2026-12-28', '2027-01-05'),
      ['12-30', '12-31', '01-02'],
    ],
    [
      'a season until 29 February',
      () => days({ season: { from: '02-27', until: '02-29' } }, '2027-02-25', '2027-03-03'),
      ['02-27', '02-28'],
    ],
    [
      'a validity',
      () => days({ validFrom: '2026-11-03', validUntil: '2026-11-04' }, '2026-11-01', '2026-11-08'),
      ['11-03', '11-04'],
    ],
    ['Christmas closed', () => days({}, '2026-12-23', '2026-12-27'), ['12-23', '12-27']],
    [
      'Christmas open',
      () => days({ onPublicHolidays: 'OPEN' }, '2026-12-24', '2026-12-27'),
      ['12-24', '12-25', '12-26', '12-27'],
    ],
    [
      'an exception on a holiday',
      () => days({ exceptions: [otherwiseOn('2026-12-25', '10:00-11:00')] }, '2026-12-23', '2026-12-26'),
      ['12-23', '12-25'],
    ],
    [
      'an exception out of season',
      () =>
        days(
          { season: { from: '05-01', until: '09-30' }, exceptions: [otherwiseOn('2026-12-01', '10:00-11:00')] },
          '2026-11-28',
          '2026-12-03',
        ),
      ['12-01'],
    ],
    [
      'several hours on an exceptional day',
      () =>
        days(
          { exceptions: [otherwiseOn('2026-12-01', '10:00-11:00'), otherwiseOn('2026-12-01', '13:00-14:00')] },
          '2026-12-01',
          '2026-12-01',
        ),
      ['12-01', '12-01'],
    ],
    [
      'closed days',
      () => days({ exceptions: [closedOn('2026-12-01', '2026-12-02')] }, '2026-11-30', '2026-12-03'),
      ['11-30', '12-03'],
    ],
  ])('of %s', (_, told, expected) => {
    expect(told()).toEqual(expected);
  });
});

describe('whether it is open', () => {
  test.each<[at: string, open: boolean]>([
    ['2026-11-02T07:59:59+01:00', false],
    ['2026-11-02T08:00+01:00', true],
    ['2026-11-02T15:59:59+01:00', true],
    ['2026-11-02T16:00+01:00', false],
    ['2026-11-01T10:00+01:00', false],
    ['2026-10-31T10:00+01:00', false],
  ])('at %s: %s', (at, open) => {
    expect(isOpen([office], new Date(at))).toBe(open);
  });

  test('until it closes, over all that joins', () => {
    const joined = [timetable({ ranges: [...week([1], '08:00-12:00'), ...week([1], '12:00-16:00')] })];
    expect(openUntil(joined, new Date('2026-11-02T09:00+01:00'))).toEqual(new Date('2026-11-02T16:00+01:00'));
    expect(nextOpening(joined, new Date('2026-11-02T09:00+01:00'))!.opens).toEqual(new Date('2026-11-09T08:00+01:00'));
    expect(openUntil(joined, new Date('2026-11-02T16:00+01:00'))).toBeNull();
  });

  test('never closes around the clock', () => {
    const always = [timetable({ onPublicHolidays: 'OPEN', ranges: week([1, 2, 3, 4, 5, 6, 7], '00:00-24:00') })];
    expect(isOpen(always, new Date('2026-03-29T01:00Z'))).toBe(true);
    expect(openUntil(always, new Date('2026-03-29T01:00Z'))).toBeNull();
    expect(nextOpening(always, new Date('2026-03-29T01:00Z'))).toBeNull();
  });

  test('is looked for 400 days ahead and no further', () => {
    const later = week([1], '08:00-09:00', { interval: { weeks: 2, from: '2029-01-01' } });
    const once = (day: string) => [timetable({ ranges: later, exceptions: [otherwiseOn(day, '10:00-11:00')] })];
    const at = new Date('2026-01-01T12:00+01:00');
    expect(nextOpening(once('2027-02-05'), at)).not.toBeNull();
    expect(nextOpening(once('2027-02-06'), at)).toBeNull();
  });
});

describe('closed is what somebody recorded, and all else is unknown:', () => {
  const until = { ...office, validUntil: '2026-11-03' };
  const from = { ...office, validFrom: '2026-11-10' };
  const single = timetable({ exceptions: [otherwiseOn('2026-12-01', '10:00-11:00')] });
  const singleAgreed = timetable({ exceptions: [agreedOn('2026-12-01')] });

  test.each<[what: string, all: Timetable[], at: string, status: string, next: string | null]>([
    ['no hours', [], '2026-11-02T10:00+01:00', 'UNKNOWN', null],
    ['hours without a week', [timetable({})], '2026-11-02T10:00+01:00', 'UNKNOWN', null],
    ['hours on the last day', [until], '2026-11-03T20:00+01:00', 'CLOSED', null],
    ['hours that ended', [until], '2026-11-04T00:00+01:00', 'UNKNOWN', null],
    ['hours that have not begun', [from], '2026-11-09T23:59+01:00', 'UNKNOWN', null],
    ['hours on the first day', [from], '2026-11-10T00:00+01:00', 'CLOSED', '2026-11-10'],
    ['a gap ahead', [until, from], '2026-11-03T17:00+01:00', 'CLOSED', null],
    ['a gap', [until, from], '2026-11-05T10:00+01:00', 'UNKNOWN', null],
    ['no gap', [until, { ...from, validFrom: '2026-11-04' }], '2026-11-03T17:00+01:00', 'CLOSED', '2026-11-04'],
    [
      'other hours that go on',
      [until, { ...office, purpose: 'PHONE' }],
      '2026-11-07T10:00+01:00',
      'CLOSED',
      '2026-11-09',
    ],
    [
      'a night that ends after the last day',
      [timetable({ ranges: week([2], '22:00-06:00'), validUntil: '2026-11-03' })],
      '2026-11-04T05:59+01:00',
      'OPEN',
      null,
    ],
    [
      'the morning after that night',
      [timetable({ ranges: week([2], '22:00-06:00'), validUntil: '2026-11-03' })],
      '2026-11-04T06:00+01:00',
      'UNKNOWN',
      null,
    ],
    [
      'an appointment, also on a public holiday',
      [timetable({ appointment: 'REQUIRED' })],
      '2026-10-31T10:00+01:00',
      'BY_APPOINTMENT',
      null,
    ],
    [
      'an appointment, with an office that opens tomorrow',
      [timetable({ appointment: 'REQUIRED' }), office],
      '2026-11-02T17:00+01:00',
      'BY_APPOINTMENT',
      '2026-11-03',
    ],
    [
      'an appointment, and open',
      [timetable({ appointment: 'REQUIRED' }), office],
      '2026-11-02T10:00+01:00',
      'OPEN',
      '2026-11-03',
    ],
    [
      'an appointment on a closed day',
      [timetable({ appointment: 'REQUIRED', exceptions: [closedOn('2026-11-02', '2026-11-02')] })],
      '2026-11-02T10:00+01:00',
      'CLOSED',
      null,
    ],
    [
      'an appointment until yesterday',
      [timetable({ appointment: 'REQUIRED', validUntil: '2026-11-01' })],
      '2026-11-02T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    [
      'an appointment that can be made, but no hours',
      [timetable({ appointment: 'POSSIBLE' })],
      '2026-11-02T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    [
      'hours with an appointment',
      [{ ...office, appointment: 'REQUIRED' }],
      '2026-11-02T17:00+01:00',
      'CLOSED',
      '2026-11-03',
    ],
    [
      'a season, since it speaks of the whole year',
      [timetable({ ranges: week([1], '08:00-09:00'), season: { from: '05-01', until: '05-31' } })],
      '2026-11-02T10:00+01:00',
      'CLOSED',
      '2027-05-03',
    ],
    ['a single day on which it opens, before it', [single], '2026-11-30T10:00+01:00', 'UNKNOWN', null],
    ['a single day on which it opens, in the morning', [single], '2026-12-01T09:00+01:00', 'CLOSED', '2026-12-01'],
    ['a single day on which it opens, in its hours', [single], '2026-12-01T10:00+01:00', 'OPEN', null],
    ['a single day on which it opens, in the evening', [single], '2026-12-01T20:00+01:00', 'CLOSED', null],
    ['a single day on which it opens, after it', [single], '2026-12-02T10:00+01:00', 'UNKNOWN', null],
    ['a single day by appointment, on it', [singleAgreed], '2026-12-01T10:00+01:00', 'BY_APPOINTMENT', null],
    ['a single day by appointment, after it', [singleAgreed], '2026-12-02T10:00+01:00', 'UNKNOWN', null],
    ['a single day besides a week', [single, office], '2026-12-02T20:00+01:00', 'CLOSED', '2026-12-03'],
    [
      'a closed day without a week',
      [timetable({ exceptions: [closedOn('2026-11-02', '2026-11-02')] })],
      '2026-11-02T10:00+01:00',
      'CLOSED',
      null,
    ],
    [
      'the day after a closed day without a week',
      [timetable({ exceptions: [closedOn('2026-11-02', '2026-11-02')] })],
      '2026-11-03T10:00+01:00',
      'UNKNOWN',
      null,
    ],
  ])('%s', (_, all, at, status, next) => {
    expect(statusAt(all, new Date(at))).toBe(status);
    expect(nextOpening(all, new Date(at))?.opens.toISOString().slice(0, 10) ?? null).toBe(next);
  });

  test('the first day that is not known', () => {
    const at = new Date('2026-11-02T10:00+01:00');
    expect(unknownFrom([office], at)).toBe('2026-12-24');
    expect(unknownFrom([{ ...office, onPublicHolidays: 'OPEN' }], at)).toBeNull();
    expect(unknownFrom([until], at)).toBe('2026-11-04');
    expect(unknownFrom([until, from], at)).toBe('2026-11-04');
    expect(unknownFrom([from], at)).toBe('2026-11-02');
    expect(unknownFrom([single], at)).toBe('2026-11-02');
    expect(unknownFrom([single], new Date('2026-12-01T10:00+01:00'))).toBe('2026-12-02');
    expect(unknownFrom([{ ...office, onPublicHolidays: 'OPEN', validUntil: '2027-12-31' }], at)).toBeNull();
  });
});

describe('a day such as 24 December, of which the week tells nothing', () => {
  const shorter = timetable({ exceptions: [otherwiseOn('2026-12-24', '08:00-10:00', 'Heiligabend')] });
  const ofWeek = { ...office, exceptions: shorter.exceptions };
  const inKoeln = { ...office, ars: '053150000000' };
  const inBerlin = { ...office, ars: '110000000000' };

  test.each<[what: string, timetables: Timetable[], at: string, status: string, next: string | null]>([
    ['is unknown at hours of the week', [office], '2026-12-24T10:00+01:00', 'UNKNOWN', null],
    ['is unknown at other hours', [office], '2026-12-24T20:00+01:00', 'UNKNOWN', null],
    ['is unknown by telephone', [{ ...office, purpose: 'PHONE' }], '2026-12-31T10:00+01:00', 'UNKNOWN', null],
    [
      'is unknown when the day of the week is open every second week',
      [timetable({ ranges: week([4], '08:00-12:00', { interval: { weeks: 2, from: '2026-12-10' } }) })],
      '2026-12-24T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    [
      'is closed when the day of the week is',
      [timetable({ ranges: week([1], '08:00-12:00') })],
      '2026-12-24T10:00+01:00',
      'CLOSED',
      '2026-12-28',
    ],
    [
      'is unknown when one of two weeks is in doubt',
      [timetable({ ranges: week([1], '08:00-12:00') }), timetable({ ranges: week([4], '08:00-12:00') })],
      '2026-12-24T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    ['hides no opening after it from the evening before', [office], '2026-12-22T20:00+01:00', 'CLOSED', '2026-12-23'],
    ['may be the next opening', [office], '2026-12-23T20:00+01:00', 'CLOSED', null],
    ['is open when somebody recorded it', [ofWeek], '2026-12-24T09:00+01:00', 'OPEN', '2026-12-28'],
    ['is closed when somebody recorded it', [ofWeek], '2026-12-24T11:00+01:00', 'CLOSED', '2026-12-28'],
    [
      'is open with hours of days before public holidays',
      [timetable({ ranges: [...week([4], '08:00-16:00'), ...week([4], '08:00-10:00', { holidayEves: 'ONLY' })] })],
      '2026-12-24T09:00+01:00',
      'OPEN',
      '2026-12-31',
    ],
    [
      'is open with hours of this day of every year',
      [{ ...office, season: { from: '12-24', until: '12-24' } }],
      '2026-12-24T10:00+01:00',
      'OPEN',
      '2027-12-24',
    ],
    [
      'is open with hours of these weeks',
      [{ ...office, validFrom: '2026-12-21', validUntil: '2027-01-03' }],
      '2026-12-31T10:00+01:00',
      'OPEN',
      null,
    ],
    [
      'is unknown with hours of this month',
      [{ ...office, validFrom: '2026-12-01', validUntil: '2026-12-31' }],
      '2026-12-31T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    [
      'is open when not even public holidays change anything',
      [{ ...office, onPublicHolidays: 'OPEN' }],
      '2026-12-24T10:00+01:00',
      'OPEN',
      '2026-12-25',
    ],
    [
      'is open at the end of a night that began before',
      [timetable({ ranges: week([3], '22:00-06:00') })],
      '2026-12-24T05:00+01:00',
      'OPEN',
      '2026-12-30',
    ],
    [
      'by appointment stays so',
      [timetable({ appointment: 'REQUIRED' })],
      '2026-12-24T10:00+01:00',
      'BY_APPOINTMENT',
      null,
    ],
    ['is none between the years', [office], '2026-12-29T10:00+01:00', 'OPEN', '2026-12-30'],
    ['is carnival Monday in Köln', [inKoeln], '2027-02-08T10:00+01:00', 'UNKNOWN', null],
    [
      'is carnival Monday where nobody knows the Land',
      [{ ...office, ars: null }],
      '2027-02-08T10:00+01:00',
      'UNKNOWN',
      null,
    ],
    ['is not carnival Monday in Berlin', [inBerlin], '2027-02-08T10:00+01:00', 'OPEN', '2027-02-09'],
  ])('%s', (_, all, at, status, next) => {
    expect(statusAt(all, new Date(at))).toBe(status);
    expect(nextOpening(all, new Date(at))?.opens.toISOString().slice(0, 10) ?? null).toBe(next);
  });

  test('keeps the reason that somebody recorded', () => {
    expect(closedBecause([ofWeek], new Date('2026-12-24T11:00+01:00'))?.['de']).toBe('Heiligabend');
  });
});

describe('the reason for being closed', () => {
  const hours = {
    ...office,
    exceptions: [
      closedOn('2026-11-09', '2026-11-13', 'Umbau'),
      otherwiseOn('2026-11-16', '08:00-10:00', 'Versammlung'),
      closedOn('2026-12-25', '2026-12-25'),
    ],
  };

  test.each<[at: string, reason: string | null]>([
    // A Saturday, on which it is closed anyway.
    ['2026-10-31T10:00+01:00', null],
    ['2026-11-01T10:00+01:00', null],
    ['2026-11-02T10:00+01:00', null],
    ['2026-11-02T20:00+01:00', null],
    ['2026-11-10T20:00+01:00', 'Umbau'],
    ['2026-11-16T09:00+01:00', null],
    ['2026-11-16T11:00+01:00', 'Versammlung'],
    ['2026-11-16T20:00+01:00', null],
    ['2026-12-25T10:00+01:00', '1. Weihnachtstag'],
  ])('at %s is %s', (at, reason) => {
    expect(closedBecause([hours], new Date(at))?.['de'] ?? null).toBe(reason);
  });

  test('is none when another timetable opens on the day', () => {
    const other = timetable({ onPublicHolidays: 'OPEN', ranges: week([6], '08:00-09:00') });
    expect(closedBecause([office, other], new Date('2026-10-31T12:00+01:00'))).toBeNull();
  });
});

describe('a purpose', () => {
  const phone = timetable({ purpose: 'PHONE', ranges: office.ranges, validUntil: '2026-12-31' });
  const onceByPhone = timetable({ purpose: 'PHONE', exceptions: [otherwiseOn('2026-12-01', '10:00-11:00')] });
  const cash = timetable({ purpose: 'CASH_DESK', ranges: office.ranges });
  const counter = timetable({ purpose: 'COUNTER', ranges: office.ranges });
  const walkIn = timetable({ purpose: 'WALK_IN', ranges: office.ranges });
  const agreed = timetable({ purpose: 'APPOINTMENT', ranges: office.ranges });
  const mixed: Timetable = {
    ...counter,
    appointment: 'NOT_NEEDED',
    ranges: [...week([1], '08:00-12:00'), ...week([2], '08:00-12:00', { appointment: 'REQUIRED' })],
  };

  test.each<[purpose: Timetable['purpose'] | null, all: Timetable[], day: string, chosen: Timetable[]]>([
    ['PHONE', [office, phone], '2026-11-02', [phone]],
    ['PHONE', [office, phone], '2027-01-01', [office]],
    ['COUNTER', [office, phone], '2026-11-02', [office]],
    ['COUNTER', [phone], '2026-11-02', []],
    ['PHONE', [phone], '2027-01-01', [phone]],
    ['PHONE', [timetable({ purpose: 'PHONE' }), office], '2026-11-02', [office]],
    ['PHONE', [onceByPhone, office], '2026-12-01', [onceByPhone]],
    ['PHONE', [onceByPhone, office], '2026-12-02', [office]],
    [
      null,
      [{ ...office, validUntil: '2026-11-01' }, phone],
      '2026-11-02',
      [{ ...office, validUntil: '2026-11-01' }, phone],
    ],
    [null, [office, phone], '2026-11-02', [office]],
    [null, [phone, cash], '2026-11-02', [phone, cash]],
    ['COUNTER', [walkIn, phone], '2026-11-02', [walkIn]],
    ['COUNTER', [counter, walkIn, agreed, phone], '2026-11-02', [counter, walkIn, agreed]],
    ['COUNTER', [{ ...counter, validUntil: '2026-11-01' }, walkIn], '2026-11-02', [walkIn]],
    ['COUNTER', [office, walkIn], '2026-11-02', [office]],
    ['GENERAL', [counter, phone], '2026-11-02', [counter]],
    ['GENERAL', [counter, walkIn, agreed, phone], '2026-11-02', [counter, walkIn, agreed]],
    ['GENERAL', [walkIn, cash], '2026-11-02', [walkIn]],
    ['WALK_IN', [counter], '2026-11-02', []],
    ['WALK_IN', [agreed], '2026-11-02', []],
    ['WALK_IN', [{ ...counter, appointment: 'POSSIBLE' }], '2026-11-02', [{ ...counter, appointment: 'POSSIBLE' }]],
    ['WALK_IN', [{ ...counter, appointment: 'REQUIRED' }], '2026-11-02', []],
    ['APPOINTMENT', [{ ...counter, appointment: 'REQUIRED' }], '2026-11-02', [{ ...counter, appointment: 'REQUIRED' }]],
    ['APPOINTMENT', [{ ...counter, appointment: 'NOT_NEEDED' }, office], '2026-11-02', [office]],
    ['WALK_IN', [mixed], '2026-11-02', []],
    ['CASH_DESK', [counter, walkIn], '2026-11-02', []],
  ])('%s is answered by its own hours, or else those from which they follow', (purpose, all, day, chosen) => {
    expect(forPurpose(all, purpose, day)).toEqual(chosen);
  });
});

describe('the hours of a telephone', () => {
  const day = '2026-11-23';
  const [counter, general, phone] = (['COUNTER', 'GENERAL', 'PHONE'] as const).map((purpose) =>
    onWeekdays(purpose, '08:00', '12:00'),
  ) as [Timetable, Timetable, Timetable];
  const ended = onWeekdays('PHONE', '08:00', '18:00', { validUntil: '2026-11-22' });

  test.each<[what: string, line: Timetable[], organisation: Timetable[], hours: Timetable[]]>([
    ['are its own', [general], [phone], [general]],
    ['else those of the organisation for telephones', [], [counter, phone], [phone]],
    ['never its general ones', [], [general], []],
    ['nor those of its counter', [], [counter], []],
    ['none where none are', [], [], []],
    ['those of the organisation where its own ended', [ended], [phone], [phone]],
    ['those that ended where there are no others', [ended], [counter], [ended]],
  ])('%s', (_, line, organisation, hours) => {
    expect(phoneHours(line, organisation, day)).toEqual(hours);
  });
});
