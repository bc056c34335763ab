import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  calendarWeekOf,
  dayInBremen,
  daysBetween,
  momentAt,
  timeAt,
  weekdayOn,
} from '../../../src/platform/clock/bremen-clock.rules.js';

describe('dayInBremen and timeAt', () => {
  test.each([
    ['the last minute of a winter day', '2026-01-15T22:59:59.999Z', '2026-01-15', '23:59'],
    ['midnight in winter', '2026-01-15T23:00:00Z', '2026-01-16', '00:00'],
    ['the last minute of a summer day', '2026-07-15T21:59:59Z', '2026-07-15', '23:59'],
    ['midnight in summer', '2026-07-15T22:00:00Z', '2026-07-16', '00:00'],
    ['midnight of the new year', '2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
    ['the minute before clocks leap', '2026-03-29T00:59:00Z', '2026-03-29', '01:59'],
    ['the leap of clocks', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['the first 02:30 in October', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['the second 02:30 in October', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
  ])('%s', (_, moment, day, time) => {
    expect([dayInBremen(new Date(moment)), timeAt(new Date(moment))]).toEqual([day, time]);
  });
});

describe('momentAt', () => {
  test.each([
    ['winter', '2026-01-15', '08:00', '2026-01-15T07:00:00.000Z'],
    ['summer', '2026-07-15', '08:00', '2026-07-15T06:00:00.000Z'],
    ['24:00 is the next midnight', '2026-07-15', '24:00', '2026-07-15T22:00:00.000Z'],
    ['before clocks leap', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['a time left out in March is reached at the leap', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['after clocks leap', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['an hour shown twice counts when first shown', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after the hour shown twice', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['midnight of the day of the leap', '2026-03-29', '00:00', '2026-03-28T23:00:00.000Z'],
    ['the end of the long day in October', '2026-10-25', '24:00', '2026-10-25T23:00:00.000Z'],
  ])('%s', (_, day, time, moment) => {
    expect(momentAt(day, time).toISOString()).toBe(moment);
  });
});

test.each([
  ['none', '2026-03-28', 0, '2026-03-28'],
  ['over the leap of clocks', '2026-03-28', 2, '2026-03-30'],
  ['into a leap day', '2028-02-28', 1, '2028-02-29'],
  ['past a February of 28 days', '2026-02-28', 1, '2026-03-01'],
  ['back over the turn of the year', '2027-01-01', -1, '2026-12-31'],
])('adds days and counts them: %s', (_, day, days, result) => {
  expect([addDays(day, days), daysBetween(day, result)]).toEqual([result, days]);
});

test.each([
  ['Monday', '2026-11-02', 1],
  ['Saturday', '2026-11-07', 6],
  ['Sunday', '2026-11-08', 7],
])('weekdayOn as in ISO 8601: %s', (_, day, weekday) => {
  expect(weekdayOn(day)).toBe(weekday);
});

test.each([
  ['2026-01-01', 1],
  ['2025-12-29', 1],
  ['2025-12-28', 52],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2026-11-02', 45],
  ['2024-12-30', 1],
])('%s lies in the calendar week %i', (day, week) => {
  expect(calendarWeekOf(day)).toBe(week);
});
