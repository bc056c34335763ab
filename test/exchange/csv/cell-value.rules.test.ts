import { describe, expect, test } from '@jest/globals';
import { centsOf, dayBefore, dayOf, openingRangesOf } from '../../../src/exchange/csv/cell-value.rules.js';

describe('an amount', () => {
  test.each([
    ['22,80', 2280],
    ['22.80', 2280],
    ['22,8', 2280],
    ['57', 5700],
    ['0', 0],
    ['1.250,00', 125_000],
    ['1,250.00', 125_000],
    ['1.250', null],
    ['1250', 125_000],
    ['1.250.000', 125_000_000],
    ['22,80 €', 2280],
    ['EUR 22.80', 2280],
    ['22,801', null],
    ['0,500', null],
    ['1.25.00', null],
    ['-5', null],
    ['=1+1', null],
    ['kostenlos', null],
    ['99999999999', null],
  ])('%s is %s cents', (text, cents) => expect(centsOf(text)).toBe(cents));
});

describe('a day', () => {
  test.each([
    ['2027-01-31', '2027-01-31'],
    ['31.1.2027', '2027-01-31'],
    ['31.01.2027', '2027-01-31'],
    ['2027-02-29', null],
    ['31.2.2027', null],
    ['1/31/2027', null],
    ['2027', null],
  ])('%s is %s', (text, day) => expect(dayOf(text)).toBe(day));

  test('has a day before', () =>
    expect([dayBefore('2027-01-01'), dayBefore('2028-03-01')]).toEqual(['2026-12-31', '2028-02-29']));
});

describe('opening hours', () => {
  test('are read by days and stretches', () => {
    expect(openingRangesOf('Mo-Di 08:00-12:00, 14-16 Uhr | Fr: 8.30–12')).toEqual([
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 1, opens: '14:00', closes: '16:00' },
      { weekday: 2, opens: '08:00', closes: '12:00' },
      { weekday: 2, opens: '14:00', closes: '16:00' },
      { weekday: 5, opens: '08:30', closes: '12:00' },
    ]);
    expect(openingRangesOf('Di, Do 09:00-24:00')!.map(({ weekday, closes }) => [weekday, closes])).toEqual([
      [2, '24:00'],
      [4, '24:00'],
    ]);
  });

  test.each(['nach Vereinbarung', 'Mo', 'Fr-Mo 8-12', 'Mo 12-8', 'Mo 8-25', 'Xy 8-12', 'Mo 8-12 |', '=HEUTE()'])(
    'are not read out of %s',
    (text) => expect(openingRangesOf(text)).toBeNull(),
  );
});
