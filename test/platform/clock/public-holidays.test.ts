import { expect, test } from '@jest/globals';
import { holidayRegionOf, isHolidayInParts, publicHolidayOn } from '../../../src/platform/clock/public-holidays.js';

test.each<[place: string, ars: string | null, day: string, name: string | null]>([
  ['Bremen', '040110000000', '2026-10-31', 'Reformationstag'],
  ['Bremen', '040110000000', '2026-11-01', null],
  ['Bremen', '040110000000', '2016-10-31', null],
  ['Potsdam', '120540000000', '2016-10-31', 'Reformationstag'],
  ['München', '091620000000', '2026-11-01', 'Allerheiligen'],
  ['München', '091620000000', '2026-01-06', 'Heilige Drei Könige'],
  ['München', '091620000000', '2026-10-31', null],
  ['München', '091620000000', '2026-08-08', null],
  ['Augsburg', '097610000000', '2026-08-08', 'Augsburger Friedensfest'],
  ['Augsburg', '097610000000', '2026-11-01', 'Allerheiligen'],
  // The district around the city.
  ['Landkreis Augsburg', '097720000000', '2026-08-08', null],
  ['Berlin', '110000000000', '2026-03-08', 'Weltfrauentag'],
  ['Berlin', '110000000000', '2018-03-08', null],
  ['Berlin', '110000000000', '2025-05-08', 'Tag der Befreiung'],
  ['Berlin', '110000000000', '2026-05-08', null],
  ['Dresden', '146120000000', '2026-11-18', 'Buß- und Bettag'],
  ['Erfurt', '160510000000', '2026-09-20', 'Weltkindertag'],
  ['Germany', '000000000000', '2026-10-31', null],
  ['Germany', '000000000000', '2026-10-03', 'Tag der Deutschen Einheit'],
  ['Germany', '000000000000', '2017-10-31', 'Reformationstag'],
  ['an unknown place', null, '2026-11-01', null],
  ['an unknown place', null, '2026-12-25', '1. Weihnachtstag'],
])('in %s (%s), %s is %s', (_, ars, day, name) => {
  expect(publicHolidayOn(day, holidayRegionOf(ars))?.['de'] ?? null).toBe(name);
});

test.each([
  ['2026-10-31', true],
  ['2026-08-08', true],
  ['2026-10-03', false],
  ['2026-11-02', false],
])('%s is a holiday in parts of Germany: %s', (day, inParts) => {
  expect(isHolidayInParts(day)).toBe(inParts);
});
