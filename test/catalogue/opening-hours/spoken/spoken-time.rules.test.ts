import { describe, expect, test } from '@jest/globals';
import {
  listed,
  nearDay,
  spokenDate,
  spokenDayOfMonth,
  spokenRange,
  spokenTime,
  spokenWeekday,
} from '../../../../src/catalogue/opening-hours/spoken/spoken-time.rules.js';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a und b', 'a and b'],
  [['a', 'b', 'c'], 'a, b und c', 'a, b and c'],
])('the list %j is said as "%s" and "%s"', (parts, de, en) => {
  expect(listed(parts, 'de')).toBe(de);
  expect(listed(parts, 'en')).toBe(en);
});

test.each([
  ['00:00', '0 Uhr', 'midnight'],
  ['00:30', '0.30 Uhr', '12.30 am'],
  ['08:00', '8 Uhr', '8 am'],
  ['08:05', '8.05 Uhr', '8.05 am'],
  ['11:59', '11.59 Uhr', '11.59 am'],
  ['12:00', '12 Uhr', '12 noon'],
  ['12:30', '12.30 Uhr', '12.30 pm'],
  ['16:00', '16 Uhr', '4 pm'],
  ['23:45', '23.45 Uhr', '11.45 pm'],
  ['24:00', '24 Uhr', 'midnight'],
])('the time %s is said as "%s" and "%s"', (time, de, en) => {
  expect(spokenTime(time, 'de')).toBe(de);
  expect(spokenTime(time, 'en')).toBe(en);
});

test.each([
  ['08:00', '16:00', 'von 8 bis 16 Uhr', 'from 8 am to 4 pm'],
  ['08:30', '12:15', 'von 8.30 bis 12.15 Uhr', 'from 8.30 am to 12.15 pm'],
  ['22:00', '06:00', 'von 22 bis 6 Uhr', 'from 10 pm to 6 am'],
  ['18:00', '00:00', 'von 18 bis 24 Uhr', 'from 6 pm to midnight'],
  ['18:00', '24:00', 'von 18 bis 24 Uhr', 'from 6 pm to midnight'],
  ['00:00', '12:00', 'von 0 bis 12 Uhr', 'from midnight to 12 noon'],
  ['00:00', '24:00', 'rund um die Uhr', 'around the clock'],
  ['00:00', '00:00', 'rund um die Uhr', 'around the clock'],
])('the range from %s to %s is said as "%s" and "%s"', (opens, closes, de, en) => {
  expect(spokenRange(opens, closes, 'de')).toBe(de);
  expect(spokenRange(opens, closes, 'en')).toBe(en);
});

test.each([
  ['2026-11-02', 'Montag', 'Monday'],
  ['2026-11-08', 'Sonntag', 'Sunday'],
  ['2028-02-29', 'Dienstag', 'Tuesday'],
])('the weekday of %s is %s, %s', (day, de, en) => {
  expect(spokenWeekday(day, 'de')).toBe(de);
  expect(spokenWeekday(day, 'en')).toBe(en);
});

describe('a day is said on 2 November 2026', () => {
  const today = '2026-11-02';

  // 180 days are from 2 November to 1 May, and back to 6 May.
  test.each([
    ['2026-11-09', 'Montag, 9. November', 'Monday 9 November'],
    ['2027-01-01', 'Freitag, 1. Januar', 'Friday 1 January'],
    ['2027-05-01', 'Samstag, 1. Mai', 'Saturday 1 May'],
    ['2027-05-02', 'Sonntag, 2. Mai 2027', 'Sunday 2 May 2027'],
    ['2026-05-06', 'Mittwoch, 6. Mai', 'Wednesday 6 May'],
    ['2026-05-05', 'Dienstag, 5. Mai 2026', 'Tuesday 5 May 2026'],
  ])('with its date: %s is "%s" and "%s"', (day, de, en) => {
    expect(spokenDate(day, today, 'de')).toBe(de);
    expect(spokenDate(day, today, 'en')).toBe(en);
  });

  test.each([
    ['2027-05-01', '1. Mai', '1 May'],
    ['2027-05-02', '2. Mai 2027', '2 May 2027'],
  ])('without its weekday: %s is "%s" and "%s"', (day, de, en) => {
    expect(spokenDayOfMonth(day, today, 'de')).toBe(de);
    expect(spokenDayOfMonth(day, today, 'en')).toBe(en);
  });

  test.each([
    ['2026-11-02', 'heute', 'today'],
    ['2026-11-03', 'morgen', 'tomorrow'],
    ['2026-11-04', null, null],
    ['2026-11-01', null, null],
  ])('as a near one: %s is %j and %j', (day, de, en) => {
    expect(nearDay(day, today, 'de')).toBe(de);
    expect(nearDay(day, today, 'en')).toBe(en);
  });
});
