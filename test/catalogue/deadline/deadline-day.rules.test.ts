import { describe, expect, test } from '@jest/globals';
import {
  countedDeadline,
  datedEnd,
  directionOf,
  eventOf,
  type DeadlineFacts,
} from '../../../src/catalogue/deadline/deadline-day.rules.js';
import { addDays } from '../../../src/platform/clock/bremen-clock.rules.js';
import { deadline } from '../../support/deadlines.js';

const de = (text: string) => ({ de: text });

test.each<[trigger: string, direction: ReturnType<typeof directionOf>]>([
  ['nach Einzug', 'AFTER'],
  ['Nach dem Tod', 'AFTER'],
  ['Einzug', 'AFTER'],
  ['vor Ablauf', 'BEFORE'],
  ['vorher', 'BEFORE'],
  // Whether the day itself counts is not known.
  ['ab der Geburt', null],
  ['seit der Geburt', null],
  ['bis zum Umzug', null],
  ['vorbehaltlich einer Einladung', null],
  ['nachts', null],
  [' ', null],
])('a deadline "%s" is counted %s', (trigger, direction) => {
  expect(directionOf(de(trigger))).toBe(direction);
});

test('a deadline without an event is not counted', () => {
  expect(directionOf(null)).toBeNull();
});

describe('the event of a deadline', () => {
  test.each<[what: string, facts: Partial<DeadlineFacts>, isEvent: boolean]>([
    ['days after it', {}, true],
    ['minutes before it', { unit: 'MINUTE' }, false],
    ['hours after it', { unit: 'HOUR' }, false],
    ['more than anybody counts', { durationTo: 2_147_483_647 }, false],
    ['no trigger', { trigger: null }, false],
    ['from a birth on', { trigger: de('ab der Geburt') }, false],
    ['a date', { kind: 'DATE', unit: null, durationTo: null, endsOn: '2027-01-19' }, false],
    ['words', { kind: 'DESCRIBED', unit: null, durationTo: null }, false],
  ])('with %s', (_, facts, isEvent) => {
    const one = deadline(facts);
    expect(eventOf(one)).toEqual(isEvent ? one.trigger : null);
    expect(countedDeadline(one, '2026-11-29', 'HB') === null).toBe(!isEvent);
  });
});

describe('a deadline counted from the day of its event', () => {
  const weeks = { unit: 'WEEK', durationTo: 2 } as const;
  const weekdays = { unit: 'CALENDAR_WEEKDAY', durationTo: 3 } as const;
  // 29 November 2026 is a Sunday.
  test.each<
    [
      what: string,
      facts: Partial<DeadlineFacts>,
      day: string,
      days: string[],
      endsOn: string | null,
      mayRunUntil: string | null,
    ]
  >([
    ['two weeks after a Monday', weeks, '2026-11-30', ['2026-12-14'], '2026-12-14', null],
    ['two weeks after a Sunday', weeks, '2026-11-29', ['2026-12-13'], '2026-12-13', '2026-12-14'],
    ['two weeks to Boxing Day', weeks, '2026-12-12', ['2026-12-26'], '2026-12-26', '2026-12-28'],
    ['the third weekday after a Sunday', weekdays, '2026-11-29', ['2026-12-02'], '2026-12-02', null],
    ['the third weekday after a Wednesday', weekdays, '2026-12-02', ['2026-12-05'], '2026-12-05', '2026-12-07'],
    ['the third weekday after a Thursday', weekdays, '2026-12-03', ['2026-12-07'], '2026-12-07', null],
    [
      'the third working day after a Wednesday',
      { ...weekdays, unit: 'WORKING_DAY' },
      '2026-12-02',
      ['2026-12-07'],
      '2026-12-07',
      null,
    ],
    ['a month after 31 January', { unit: 'MONTH', durationTo: 1 }, '2028-01-31', ['2028-02-29'], '2028-02-29', null],
    [
      'three to six months',
      { unit: 'MONTH', durationFrom: 3, durationTo: 6 },
      '2026-12-01',
      ['2027-03-01', '2027-06-01'],
      '2027-06-01',
      null,
    ],
    [
      'the same from and to',
      { unit: 'DAY', durationFrom: 2, durationTo: 2 },
      '2026-11-30',
      ['2026-12-02'],
      '2026-12-02',
      null,
    ],
    // When it ends is not said.
    [
      'at least six months after',
      { unit: 'MONTH', durationFrom: 6, durationTo: null },
      '2026-12-01',
      ['2027-06-01'],
      null,
      null,
    ],
    [
      'at least six weeks before',
      { unit: 'WEEK', durationFrom: 6, durationTo: null, trigger: de('vor der Eröffnung') },
      '2027-03-01',
      ['2027-01-18'],
      null,
      null,
    ],
    [
      'six to eight weeks before',
      { unit: 'WEEK', durationFrom: 6, durationTo: 8, trigger: de('vor Ablauf') },
      '2027-03-01',
      ['2027-01-04', '2027-01-18'],
      null,
      null,
    ],
    [
      'four weekdays before a Monday',
      { unit: 'CALENDAR_WEEKDAY', durationFrom: 4, durationTo: null, trigger: de('vorher') },
      '2026-11-30',
      ['2026-11-25'],
      null,
      null,
    ],
  ])('%s', (_, facts, day, days, endsOn, mayRunUntil) => {
    expect(countedDeadline(deadline(facts), day, 'HB')).toEqual({ days, endsOn, mayRunUntil, dependsOnLand: false });
  });

  // 1 November 2027 is a Monday and All Saints' Day in five Länder; 31 October 2026 a Saturday, Reformation Day in nine.
  test.each<[region: 'HB' | 'NW' | 'BUND', day: string, endsOn: string, dependsOnLand: boolean]>([
    ['HB', '2027-10-29', '2027-11-02', false],
    ['NW', '2027-10-29', '2027-11-03', false],
    ['BUND', '2027-10-29', '2027-11-02', true],
    ['HB', '2026-10-29', '2026-11-03', false],
    ['NW', '2026-10-29', '2026-11-02', false],
    ['BUND', '2026-10-29', '2026-11-02', true],
    ['BUND', '2026-11-23', '2026-11-26', false],
  ])('keeps the holidays of %s after %s', (region, day, endsOn, dependsOnLand) => {
    expect(countedDeadline(deadline(weekdays), day, region)).toMatchObject({ endsOn, dependsOnLand });
  });

  test('depends on the Land where only the day after its end does', () => {
    // Two weeks after 18 October 2027 is All Saints' Day.
    const after = (region: 'BUND' | 'NW' | 'HB') => countedDeadline(deadline(weeks), '2027-10-18', region);
    expect(after('BUND')).toMatchObject({ endsOn: '2027-11-01', mayRunUntil: null, dependsOnLand: true });
    expect(after('NW')).toMatchObject({ endsOn: '2027-11-01', mayRunUntil: '2027-11-02', dependsOnLand: false });
    expect(after('HB')).toMatchObject({ endsOn: '2027-11-01', mayRunUntil: null, dependsOnLand: false });
  });
});

test('a deadline that ends on a recorded day may run as long as one that is counted to it', () => {
  for (const endsOn of ['2026-11-27', '2026-11-28', '2026-11-29', '2027-03-26', '2027-05-01']) {
    const counted = countedDeadline(deadline({ unit: 'DAY', durationTo: 1 }), addDays(endsOn, -1), 'HB')!;
    const { mayRunUntil } = counted;
    const dated = deadline({ kind: 'DATE', durationTo: null, unit: null, endsOn });
    expect(datedEnd(dated, 'HB')).toEqual({ endsOn, mayRunUntil, dependsOnLand: false });
  }
});
