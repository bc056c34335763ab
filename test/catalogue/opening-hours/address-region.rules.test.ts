import { expect, test } from '@jest/globals';
import { inRegions, type AddressRegion } from '../../../src/catalogue/opening-hours/address-region.rules.js';
import { timetable } from '../../support/timetables.js';

const [bremen, munich] = ['040110000000', '091620000000'];

const region = (ars: string, validFrom: string | null = null, validUntil: string | null = null): AddressRegion => ({
  ars,
  valid: { validFrom, validUntil },
});

type Stretch = [from: string | null, until: string | null, ars: string | null];

test.each<[what: string, hours: [string | null, string | null], regions: AddressRegion[], expected: Stretch[]]>([
  ['without an address', [null, null], [], [[null, null, null]]],
  ['of one address', [null, '2027-12-31'], [region(bremen)], [[null, '2027-12-31', bremen]]],
  [
    'of an office that moves',
    [null, null],
    [region(bremen, null, '2026-12-31'), region(munich, '2027-01-01')],
    [
      [null, '2026-12-31', bremen],
      ['2027-01-01', null, munich],
    ],
  ],
  [
    'between two addresses',
    [null, null],
    [region(bremen, null, '2026-12-31'), region(munich, '2027-02-01')],
    [
      [null, '2026-12-31', bremen],
      ['2027-01-01', '2027-01-31', null],
      ['2027-02-01', null, munich],
    ],
  ],
  [
    'of an office that moves within a Land',
    [null, null],
    [region(bremen, null, '2026-12-31'), region(bremen, '2027-01-01')],
    [[null, null, bremen]],
  ],
  [
    'with an address that goes before another for a while',
    [null, null],
    [region(munich, '2027-01-01', '2027-03-31'), region(bremen)],
    [
      [null, '2026-12-31', bremen],
      ['2027-01-01', '2027-03-31', munich],
      ['2027-04-01', null, bremen],
    ],
  ],
  [
    'that begin after the move',
    ['2027-01-01', '2027-06-30'],
    [region(bremen, null, '2026-12-31'), region(munich, '2027-01-01')],
    [['2027-01-01', '2027-06-30', munich]],
  ],
  [
    'that end before the move',
    [null, '2026-12-31'],
    [region(bremen, null, '2026-12-31'), region(munich, '2027-01-01')],
    [[null, '2026-12-31', bremen]],
  ],
])('hours %s', (_, [validFrom, validUntil], regions, expected) => {
  const told = inRegions(timetable({ validFrom, validUntil }), regions);
  expect(told.map((one): Stretch => [one.validFrom, one.validUntil, one.ars])).toEqual(expected);
});
