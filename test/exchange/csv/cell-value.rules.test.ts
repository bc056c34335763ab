import { describe, expect, test } from '@jest/globals';
import {
  accessStateOf,
  centsOf,
  dayBefore,
  dayOf,
  openingHoursOf,
} from '../../../src/exchange/csv/cell-value.rules.js';

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
    expect(openingHoursOf('Mo-Di 08:00-12:00, 14-16 Uhr | Fr: 8.30–12')!.ranges).toEqual([
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 1, opens: '14:00', closes: '16:00' },
      { weekday: 2, opens: '08:00', closes: '12:00' },
      { weekday: 2, opens: '14:00', closes: '16:00' },
      { weekday: 5, opens: '08:30', closes: '12:00' },
    ]);
    expect(openingHoursOf('Di, Do 09:00-24:00')!.ranges.map(({ weekday, closes }) => [weekday, closes])).toEqual([
      [2, '24:00'],
      [4, '24:00'],
    ]);
  });

  test.each([
    ['Fr 22:00-02:00', '22:00', '02:00'],
    ['Fr 18-6', '18:00', '06:00'],
    ['Fr 22-0 Uhr', '22:00', '24:00'],
    ['Fr 0-24', '00:00', '24:00'],
  ])('go past midnight: %s', (text, opens, closes) =>
    expect(openingHoursOf(text)).toEqual({ ranges: [{ weekday: 5, opens, closes }], byAppointment: false }),
  );

  test.each([
    'nach Vereinbarung',
    'Nur mit Termin',
    'mit Termin',
    'Termine nach Vereinbarung.',
    'nach telefonischer Vereinbarung',
    'nach Terminvereinbarung',
    'by appointment only',
  ])('are by appointment: %s', (text) => expect(openingHoursOf(text)).toEqual({ ranges: [], byAppointment: true }));

  test.each<[text: string, appointments: (string | undefined)[], byAppointment: boolean]>([
    ['Mo 8-12 nur mit Termin | Di 8-12', ['REQUIRED', undefined], false],
    ['Mo 8-12 Uhr, nach Vereinbarung', ['REQUIRED'], false],
    ['Mo-Di 8-12 ohne Termin', ['NOT_NEEDED', 'NOT_NEEDED'], false],
    ['Mo 8-12 | und nach Vereinbarung', [undefined], true],
  ])('say where an appointment is needed: %s', (text, appointments, byAppointment) => {
    const hours = openingHoursOf(text)!;
    expect(hours.ranges.map(({ appointment }) => appointment)).toEqual(appointments);
    expect(hours.byAppointment).toBe(byAppointment);
  });

  test.each([
    'Mo 8-12, 14-16 nur mit Termin',
    'Mo nach Vereinbarung',
    'Mo 8-8',
    'Mo 24-2',
    'Mo',
    'Fr-Mo 8-12',
    'Mo 12-8',
    'Mo 8-25',
    'Xy 8-12',
    'Mo 8-12 |',
    '=HEUTE()',
  ])('are not read out of %s', (text) => expect(openingHoursOf(text)).toBeNull());
});

test.each([
  ['ja', 'YES'],
  [' Ja ', 'YES'],
  ['yes', 'YES'],
  ['teilweise', 'PARTLY'],
  ['Partly', 'PARTLY'],
  ['nein', 'NO'],
  ['NO', 'NO'],
  ['x', null],
  ['unbekannt', null],
  ['1', null],
  ['toString', null],
  ['', null],
])('of accessibility, %j is %s', (text, state) => {
  expect(accessStateOf(text)).toBe(state);
});
