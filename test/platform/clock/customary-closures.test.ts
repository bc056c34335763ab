import { expect, test } from '@jest/globals';
import { customaryClosureOn, customaryClosures } from '../../../src/platform/clock/customary-closures.js';
import { holidayRegionOf, publicHolidayOn } from '../../../src/platform/clock/public-holidays.js';

test.each<[place: string, ars: string | null, day: string, name: string | null]>([
  ['Bremen', '040110000000', '2026-12-24', 'Heiligabend'],
  ['Bremen', '040110000000', '2027-12-31', 'Silvester'],
  ['Bremen', '040110000000', '2026-12-23', null],
  ['Bremen', '040110000000', '2026-12-28', null],
  ['Bremen', '040110000000', '2027-02-08', null],
  ['Köln', '053150000000', '2027-02-04', 'Weiberfastnacht'],
  ['Köln', '053150000000', '2027-02-08', 'Rosenmontag'],
  ['Köln', '053150000000', '2027-02-09', null],
  ['Köln', '053150000000', '2024-02-12', 'Rosenmontag'],
  ['Mainz', '073150000000', '2028-02-28', 'Rosenmontag'],
  ['Saarbrücken', '100410100000', '2027-02-08', 'Rosenmontag'],
  ['München', '091620000000', '2027-02-09', 'Faschingsdienstag'],
  ['Augsburg', '097610000000', '2027-02-09', 'Faschingsdienstag'],
  ['München', '091620000000', '2027-02-08', null],
  ['an unknown place', null, '2027-02-08', 'Rosenmontag'],
  ['an unknown place', null, '2027-02-10', null],
])('in %s (%s), %s is %s', (_, ars, day, name) => {
  expect(customaryClosureOn(day, holidayRegionOf(ars))?.['de'] ?? null).toBe(name);
});

test('each has a ground in words, and a name in German and English', () => {
  for (const { name, ground } of customaryClosures)
    expect([name['de'], name['en'], ground].filter((text) => !text)).toEqual([]);
});

test('none is a public holiday anywhere', () => {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10));
  const found = days.filter((day) => customaryClosureOn(day, 'BUND'));
  expect(found).toHaveLength(5);
  expect(found.filter((day) => publicHolidayOn(day, 'BUND'))).toEqual([]);
});
