import { expect, test } from '@jest/globals';
import { readOpeningHours } from '../../../../src/exchange/table/cells/opening-hours.rules.js';
import { writtenHours } from '../../../../src/exchange/table/offices/office-cells.js';

const hoursOf = (text: string) => {
  const { ranges, byAppointment } = readOpeningHours(text).value!;
  return [
    ...(ranges.length > 0 ? [{ purpose: 'GENERAL', ranges }] : []),
    ...(byAppointment ? [{ purpose: 'GENERAL', appointment: 'REQUIRED', ranges: [] }] : []),
  ];
};

test.each([
  ['montags bis donnerstags 8-12, 14-16', 'Mo-Do 08:00-12:00, 14:00-16:00'],
  ['Mo 8-12 | Di 9-12 | Mi 8-12', 'Mo 08:00-12:00 | Di 09:00-12:00 | Mi 08:00-12:00'],
  ['Fr 22-2 | nach Vereinbarung', 'Fr 22:00-02:00 | nach Vereinbarung'],
  ['Mo-Di 8-12 nur mit Termin', 'Mo-Di 08:00-12:00 nur mit Termin'],
  ['nur mit Termin', 'nach Vereinbarung'],
  ['So 0-24', 'So 00:00-24:00'],
])('hours that a cell can tell come back: %s', (text, written) => {
  expect(writtenHours(hoursOf(text))).toBe(written);
  expect(writtenHours(hoursOf(written))).toBe(written);
});

test.each<[name: string, hours: Parameters<typeof writtenHours>[0]]>([
  ['none', []],
  ['several weeks', [...hoursOf('Mo 8-12'), ...hoursOf('Di 8-12')]],
  ['public holidays', [{ purpose: 'GENERAL', ranges: [{ weekday: 8, opens: '08:00', closes: '12:00' }] }]],
  [
    'even weeks',
    [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00', calendarWeeks: 'EVEN' }] }],
  ],
  ['hours of another purpose', [{ purpose: 'PHONE', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] }]],
])('what a cell cannot tell is left empty: %s', (_name, hours) => expect(writtenHours(hours)).toBe(''));
