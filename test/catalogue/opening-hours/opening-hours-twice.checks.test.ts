import { expect, test } from '@jest/globals';
import { checkHoursTwice } from '../../../src/catalogue/opening-hours/opening-hours-twice.checks.js';
import type { OpeningHoursContent } from '../../../src/catalogue/opening-hours/opening-hours.content.js';
import { problemsOf, reported } from '../../support/reported.js';

const range = (weekday: number, opens: string, weeksOfMonth?: number[]) => ({
  weekday,
  opens,
  closes: '18:00',
  ...(weeksOfMonth && { weeksOfMonth }),
});
const closed = (from: string, until: string) => ({ from, until, closed: true });
const open = (day: string, opens: string) => ({ from: day, until: day, closed: false, opens, closes: '18:00' });
const hours = (given: Partial<OpeningHoursContent>): OpeningHoursContent => ({
  purpose: 'GENERAL',
  ranges: [],
  ...given,
});

test.each<[what: string, hours: OpeningHoursContent[] | undefined, problems: [string, string][]]>([
  ['there are none', undefined, []],
  [
    'the ranges begin on other days or at other times',
    [hours({ ranges: [range(1, '08:00'), range(2, '08:00'), range(1, '13:00')] })],
    [],
  ],
  [
    'the ranges hold in other weeks of the month',
    [hours({ ranges: [range(6, '08:00', [1]), range(6, '08:00', [3])] })],
    [],
  ],
  [
    'the ranges hold in other intervals, and on days before public holidays',
    [
      hours({
        ranges: [
          { ...range(2, '08:00'), interval: { weeks: 2, from: '2026-11-03' } },
          { ...range(2, '08:00'), interval: { weeks: 2, from: '2026-11-10' } },
          range(3, '08:00'),
          { ...range(3, '08:00'), holidayEves: 'ONLY' },
        ],
      }),
    ],
    [],
  ],
  [
    'an interval stands twice',
    [
      hours({
        ranges: [
          { ...range(2, '08:00'), interval: { weeks: 2, from: '2026-11-03' }, holidayEves: 'NEVER' },
          { ...range(2, '08:00'), interval: { weeks: 2, from: '2026-11-03' }, holidayEves: 'NEVER' },
        ],
      }),
    ],
    [['openingHours[0].ranges[1]', 'weekday 2 (2/2026-11-03, NEVER) from 08:00 occurs twice (first at 0).']],
  ],
  [
    'the same range stands in two timetables',
    [hours({ ranges: [range(1, '08:00')] }), hours({ ranges: [range(1, '08:00')] })],
    [],
  ],
  [
    'a range stands twice in the second timetable',
    [hours({}), hours({ ranges: [range(1, '08:00'), range(1, '08:00')] })],
    [['openingHours[1].ranges[1]', 'weekday 1 from 08:00 occurs twice (first at 0).']],
  ],
  [
    'two closures share a day',
    [hours({ exceptions: [closed('2026-12-24', '2026-12-31'), closed('2026-12-31', '2027-01-01')] })],
    [['openingHours[0].exceptions[1]', 'The period overlaps with the one at 0.']],
  ],
  [
    'two closures share a day, and other hours stand before them',
    [
      hours({
        exceptions: [
          open('2026-12-23', '08:00'),
          closed('2026-12-24', '2026-12-31'),
          closed('2026-12-31', '2027-01-01'),
        ],
      }),
    ],
    [['openingHours[0].exceptions[2]', 'The period overlaps with the one at 1.']],
  ],
  [
    'a closure follows another the day after',
    [hours({ exceptions: [closed('2026-12-24', '2026-12-30'), closed('2026-12-31', '2027-01-01')] })],
    [],
  ],
  [
    'other hours hold several times on a day',
    [hours({ exceptions: [open('2026-12-24', '08:00'), open('2026-12-24', '13:00')] })],
    [],
  ],
])('problems of opening hours when %s', (_, openingHours, problems) => {
  expect(reported((report) => checkHoursTwice({ openingHours }, report))).toEqual(problems);
});

test('a range that stands twice is named with its weeks in both languages', () => {
  const openingHours = [hours({ ranges: [range(6, '08:00', [1, -1]), range(6, '08:00', [1, -1])] })];
  expect(problemsOf((report) => checkHoursTwice({ openingHours }, report)).map(([, cause]) => cause)).toEqual([
    {
      de: 'Wochentag 6 (1, -1) ab 08:00 steht hier zum zweiten Mal (zuerst an Stelle 0).',
      en: 'weekday 6 (1, -1) from 08:00 occurs twice (first at 0).',
    },
  ]);
});
