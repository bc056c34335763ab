import { describe, expect, test } from '@jest/globals';
import {
  byPurpose,
  isRemote,
  isToBeNamed,
  missingHours,
  onlyPurpose,
  type Purpose,
} from '../../../src/catalogue/opening-hours/opening-purpose.rules.js';
import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { closedOn, onWeekdays, timetable } from '../../support/timetables.js';

const day = '2026-11-02';
const hours = (...purposes: Purpose[]) =>
  byPurpose(
    purposes.map((one) => onWeekdays(one, '08:00', '16:00')),
    day,
  );

test('hours of each purpose are told in one order, without those that say nothing', () => {
  const [phone, counter] = [onWeekdays('PHONE', '08:00', '16:00'), onWeekdays('COUNTER', '08:00', '11:00')];
  const later = { ...phone, validFrom: '2027-01-01' };
  const closed = timetable({ purpose: 'CHAT', exceptions: [closedOn(day, day)] });
  expect(byPurpose([phone, timetable({}), counter, later, closed], day)).toEqual([
    { purpose: 'COUNTER', timetables: [counter] },
    { purpose: 'PHONE', timetables: [phone, later] },
    { purpose: 'CHAT', timetables: [closed] },
  ]);
  expect(byPurpose([closed], '2026-11-03')).toEqual([]);
});

test('hours of one purpose have it', () => {
  const [phone, counter] = [onWeekdays('PHONE', '08:00', '16:00'), onWeekdays('COUNTER', '08:00', '11:00')];
  const closed = timetable({ purpose: 'CHAT', exceptions: [closedOn(day, day)] });
  const purposes = (...hours: Timetable[]) => onlyPurpose(hours, day);
  expect([purposes(), purposes(phone, phone), purposes(phone, counter)]).toEqual([null, 'PHONE', null]);
  expect([purposes(closed), onlyPurpose([closed], '2026-11-03')]).toEqual(['CHAT', null]);
  expect(purposes(phone, timetable({ purpose: 'COUNTER' }))).toBe('PHONE');
});

test('nobody can come to a telephone or a chat', () => {
  const all = ['GENERAL', 'COUNTER', 'WALK_IN', 'APPOINTMENT', 'CASH_DESK', 'PHONE', 'CHAT'] as const;
  expect(all.filter((purpose) => isRemote({ purpose }))).toEqual(['PHONE', 'CHAT']);
});

describe('what is recorded', () => {
  test.each<[recorded: Purpose[], asked: Purpose | null, isNamed: boolean, missing: string | null]>([
    [[], null, false, 'IN_PERSON'],
    [['GENERAL'], null, false, null],
    [['GENERAL'], 'PHONE', false, null],
    [['COUNTER'], null, true, null],
    [['COUNTER'], 'COUNTER', false, null],
    [['WALK_IN'], 'COUNTER', true, 'WITH_APPOINTMENT'],
    [['APPOINTMENT'], null, true, 'WITHOUT_APPOINTMENT'],
    [['WALK_IN', 'APPOINTMENT'], null, true, null],
    [['PHONE'], null, true, 'IN_PERSON'],
    [['CASH_DESK', 'CHAT'], null, true, 'IN_PERSON'],
    [['COUNTER', 'PHONE'], 'PHONE', true, null],
  ])('of %j, asked for %s, says its purpose: %s, and lacks %s', (recorded, asked, isNamed, missing) => {
    expect(isToBeNamed(hours(...recorded), asked)).toBe(isNamed);
    expect(missingHours(hours(...recorded))).toBe(missing);
  });
});
