import { describe, expect, test } from '@jest/globals';
import { readOpeningHours } from '../../../../src/exchange/table/cells/opening-hours.rules.js';

const openingHoursOf = (text: string) => readOpeningHours(text).value ?? null;

const times = (text: string) =>
  openingHoursOf(text)?.ranges.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`);

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

  test.each<[text: string, ranges: string[]]>([
    ['Montag bis Mittwoch 8 bis 12 Uhr', ['1 08:00-12:00', '2 08:00-12:00', '3 08:00-12:00']],
    [
      'Mo. u. Do. 8.00 – 12.00 Uhr und 14.00 – 18.00 Uhr',
      ['1 08:00-12:00', '1 14:00-18:00', '4 08:00-12:00', '4 14:00-18:00'],
    ],
    ['Mo 8-12, Di 14-18', ['1 08:00-12:00', '2 14:00-18:00']],
    ['Mo 8-12 Uhr Di 14-18 Uhr', ['1 08:00-12:00', '2 14:00-18:00']],
    ['Mo 8-12; Fr 8-11', ['1 08:00-12:00', '5 08:00-11:00']],
    ['Mo 8-12\nMi geschlossen\nFr 8-12', ['1 08:00-12:00', '5 08:00-12:00']],
    ['Mo/Do: von 9 bis 11', ['1 09:00-11:00', '4 09:00-11:00']],
    ['Mon-Tue 8 am-1 pm', ['1 08:00-13:00', '2 08:00-13:00']],
    ['Samstags 10-14', ['6 10:00-14:00']],
  ])('are read as people write them: %j', (text, ranges) => expect(times(text)).toEqual(ranges));

  test('are the same every day', () => expect(times('täglich 8-20')).toHaveLength(7));

  test.each([
    'Mi geschlossen',
    'Mo 8-12, 10-14',
    'werktags 8-12',
    'Mo-Fr 08. Dez',
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
