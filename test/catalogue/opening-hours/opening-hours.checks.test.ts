import { describe, expect, test } from '@jest/globals';
import type { OpeningHoursContent } from '../../../src/catalogue/opening-hours/opening-hours.content.js';
import { checkEnds } from '../../../src/catalogue/record/check/ascending.checks.js';
import { checkOpeningHours } from '../../../src/catalogue/opening-hours/opening-hours.checks.js';
import { jsonPath } from '../../../src/catalogue/record/check/problem.js';
import { expectBothLanguages } from '../../support/expect-both-languages.js';

/** Where something is wrong with the hours, and what about it. */
function problemsOf(...hours: Partial<OpeningHoursContent>[]): string[] {
  const problems: string[] = [];
  const filled = hours.map((given) => ({ purpose: 'GENERAL', ranges: [], ...given }));
  checkOpeningHours({ openingHours: filled }, (path, cause, remedy) => {
    expectBothLanguages({ cause, remedy });
    problems.push(`${jsonPath(path)}: ${cause.en}`);
  });
  return problems;
}

const range = (weekday: number, times: string, weeksOfMonth?: number[]) => {
  const [opens, closes] = times.split('-') as [string, string];
  return { weekday, opens, closes, ...(weeksOfMonth && { weeksOfMonth }) };
};
const closed = (from: string, until: string) => ({ from, until, closed: true });
const open = (from: string, until: string, times: string) => {
  const [opens, closes] = times.split('-') as [string, string];
  return { from, until, closed: false, opens, closes };
};

describe('opening hours', () => {
  test.each<[what: string, hours: Partial<OpeningHoursContent>[]]>([
    ['ranges one after the other', [{ ranges: [range(1, '08:00-12:00'), range(1, '12:00-16:00')] }]],
    ['ranges of other weekdays', [{ ranges: [range(1, '08:00-12:00'), range(2, '08:00-12:00')] }]],
    ['a night that ends when the next day opens', [{ ranges: [range(7, '22:00-06:00'), range(1, '06:00-08:00')] }]],
    ['other weeks of the month', [{ ranges: [range(6, '08:00-12:00', [1, 3]), range(6, '09:00-12:00', [2, -1])] }]],
    [
      'every second week',
      [
        {
          ranges: [
            { ...range(1, '08:00-12:00'), calendarWeeks: 'EVEN' },
            { ...range(1, '08:00-13:00'), calendarWeeks: 'ODD' },
          ],
        },
      ],
    ],
    [
      'other weeks of an interval',
      [
        {
          ranges: [
            { ...range(2, '08:00-12:00'), interval: { weeks: 2, from: '2026-11-03' } },
            { ...range(2, '09:00-12:00'), interval: { weeks: 4, from: '2026-11-10' } },
          ],
        },
      ],
    ],
    [
      'other hours on days before public holidays',
      [
        {
          ranges: [
            range(5, '08:00-16:00'),
            { ...range(5, '09:00-12:00'), holidayEves: 'ONLY' },
            { ...range(6, '08:00-16:00'), holidayEves: 'NEVER' },
          ],
        },
        { ranges: [{ ...range(6, '09:00-12:00'), holidayEves: 'ONLY' }] },
      ],
    ],
    ['public holidays', [{ ranges: [range(7, '22:00-06:00'), range(8, '05:00-12:00'), range(1, '06:00-08:00')] }]],
    [
      'a day by appointment besides its hours',
      [
        {
          exceptions: [
            { from: '2026-12-24', until: '2026-12-24', closed: false, appointment: 'REQUIRED' },
            open('2026-12-24', '2026-12-24', '08:00-10:00'),
          ],
        },
      ],
    ],
    [
      'another purpose',
      [{ ranges: [range(1, '08:00-12:00')] }, { purpose: 'PHONE', ranges: [range(1, '08:00-12:00')] }],
    ],
    [
      'another label',
      [{ ranges: [range(1, '08:00-12:00')] }, { label: { de: 'Pass' }, ranges: [range(1, '08:00-12:00')] }],
    ],
    [
      'another period',
      [
        { valid: { until: '2026-12-31' }, ranges: [range(1, '08:00-12:00')] },
        { valid: { from: '2027-01-01' }, ranges: [range(1, '08:00-12:00')] },
      ],
    ],
    [
      'another season, one over the turn of the year',
      [
        { season: { from: '10-01', until: '03-31' }, ranges: [range(1, '08:00-12:00')] },
        { season: { from: '04-01', until: '09-30' }, ranges: [range(1, '08:00-12:00')] },
      ],
    ],
    [
      'exceptions on other days',
      [{ exceptions: [closed('2026-12-24', '2026-12-24'), open('2026-12-25', '2026-12-26', '10:00-12:00')] }],
    ],
    [
      'several hours on one day',
      [
        {
          exceptions: [
            open('2026-12-24', '2026-12-24', '08:00-10:00'),
            open('2026-12-24', '2026-12-24', '11:00-12:00'),
          ],
        },
      ],
    ],
  ])('may have %s', (_, hours) => {
    expect(problemsOf(...hours)).toEqual([]);
  });

  test.each<[what: string, hours: Partial<OpeningHoursContent>[], path: string]>([
    [
      'overlapping ranges',
      [{ ranges: [range(1, '08:00-12:00'), range(1, '11:59-16:00')] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'ranges that overlap after midnight',
      [{ ranges: [range(1, '20:00-02:00'), range(1, '23:00-24:00')] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'a night that reaches into the hours of the next day',
      [{ ranges: [range(1, '05:00-08:00'), range(7, '22:00-06:00')] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'a range in a whole day',
      [{ ranges: [range(1, '00:00-24:00'), range(1, '08:00-09:00')] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'every week and an even one',
      [{ ranges: [range(1, '08:00-12:00'), { ...range(1, '09:00-12:00'), calendarWeeks: 'EVEN' }] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'intervals that meet once',
      [
        {
          ranges: [
            { ...range(2, '08:00-12:00'), interval: { weeks: 2, from: '2026-11-03' } },
            { ...range(2, '09:00-12:00'), interval: { weeks: 3, from: '2026-11-10' } },
          ],
        },
      ],
      'openingHours[0].ranges[1]',
    ],
    [
      'every week and every second one',
      [
        {
          ranges: [{ ...range(2, '08:00-12:00'), interval: { weeks: 2, from: '2026-11-03' } }, range(2, '09:00-12:00')],
        },
      ],
      'openingHours[0].ranges[1]',
    ],
    [
      'all days and those not before public holidays',
      [{ ranges: [range(6, '08:00-12:00'), { ...range(6, '09:00-12:00'), holidayEves: 'NEVER' }] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'days before public holidays of two timetables',
      [{ ranges: [range(6, '08:00-12:00')] }, { ranges: [{ ...range(6, '09:00-12:00'), holidayEves: 'ONLY' }] }],
      'openingHours[1].ranges[0]',
    ],
    [
      'a day closed and by appointment',
      [
        {
          exceptions: [
            closed('2026-12-24', '2026-12-24'),
            { from: '2026-12-24', until: '2026-12-24', closed: false, appointment: 'REQUIRED' },
          ],
        },
      ],
      'openingHours[0].exceptions[1]',
    ],
    [
      'weeks that meet',
      [{ ranges: [range(6, '08:00-12:00', [4]), range(6, '09:00-12:00', [-1])] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'every week and one of them',
      [{ ranges: [range(6, '08:00-12:00'), range(6, '08:00-12:00', [1])] }],
      'openingHours[0].ranges[1]',
    ],
    [
      'the same in two seasons that meet',
      [
        { season: { from: '10-01', until: '03-31' }, ranges: [range(1, '08:00-12:00')] },
        { season: { from: '03-31', until: '09-30' }, ranges: [range(1, '10:00-13:00')] },
      ],
      'openingHours[1].ranges[0]',
    ],
    [
      'a day closed and open',
      [{ exceptions: [closed('2026-12-24', '2026-12-26'), open('2026-12-26', '2026-12-26', '10:00-12:00')] }],
      'openingHours[0].exceptions[1]',
    ],
    [
      'exceptional hours that overlap',
      [
        {
          exceptions: [
            open('2026-12-24', '2026-12-26', '08:00-11:00'),
            open('2026-12-26', '2026-12-26', '10:00-12:00'),
          ],
        },
      ],
      'openingHours[0].exceptions[1]',
    ],
  ])('do not have %s', (_, hours, path) => {
    expect(problemsOf(...hours)).toEqual([
      expect.stringMatching(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: (These times overlap|This contradicts)`)),
    ]);
  });

  test.each([undefined, 'POSSIBLE'])('do not have a day that is open at no time, with the rule %s', (appointment) => {
    const exception = { from: '2026-12-24', until: '2026-12-24', closed: false, ...(appointment && { appointment }) };
    expect(problemsOf({ exceptions: [exception] })).toEqual(['openingHours[0].exceptions[0]: The times are missing.']);
  });

  test.each([
    [
      { ...range(2, '08:00-12:00'), interval: { weeks: 2, from: '2026-11-04' } },
      'openingHours[0].ranges[0].interval.from: 4 November 2026 is a Wednesday; but this range is entered for another weekday.',
    ],
    [
      { ...range(2, '08:00-12:00', [1]), interval: { weeks: 2, from: '2026-11-03' } },
      'openingHours[0].ranges[0]: An interval of weeks does not go with weeks of the month or calendar weeks.',
    ],
    [
      { ...range(2, '08:00-12:00'), interval: { weeks: 2, from: '2026-11-03' }, calendarWeeks: 'ODD' },
      'openingHours[0].ranges[0]: An interval of weeks does not go with weeks of the month or calendar weeks.',
    ],
    ...[
      { interval: { weeks: 2, from: '2026-11-03' } },
      { weeksOfMonth: [1] },
      { calendarWeeks: 'EVEN' },
      { holidayEves: 'ONLY' },
    ].map(
      (given) =>
        [
          { ...range(8, '08:00-12:00'), ...given },
          'openingHours[0].ranges[0]: Public holidays come in no rhythm of weeks.',
        ] as const,
    ),
  ])('do not have the rhythm of %j', (given, problem) => {
    expect(problemsOf({ ranges: [given] })).toEqual([problem]);
  });

  test('may have a season over the turn of the year', () => {
    const found: unknown[] = [];
    checkEnds({ season: { from: '11-15', until: '02-28' } }, (path) => found.push(path));
    expect(found).toEqual([]);
  });
});
