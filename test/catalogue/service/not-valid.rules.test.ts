import { expect, test } from '@jest/globals';
import { notValid } from '../../../src/catalogue/service/not-valid.rules.js';

test.each<[from: string | null, until: string | null, day: string, de: string | null, en: string | null]>([
  [null, null, '2026-11-29', null, null],
  ['2026-11-29', '2026-11-29', '2026-11-29', null, null],
  [
    null,
    '2023-12-31',
    '2024-01-01',
    'Diese Leistung gibt es seit dem 1. Januar 2024 nicht mehr.',
    'This service has not been offered since 1 January 2024.',
  ],
  [null, '2023-12-31', '2023-12-31', null, null],
  [
    '2027-06-01',
    null,
    '2027-05-31',
    'Diese Leistung gibt es erst ab dem 1. Juni 2027.',
    'This service will only be offered from 1 June 2027.',
  ],
  ['2027-06-01', null, '2027-06-01', null, null],
  [
    '2020-01-01',
    '2024-02-28',
    '2026-11-29',
    'Diese Leistung gibt es seit dem 29. Februar 2024 nicht mehr.',
    'This service has not been offered since 29 February 2024.',
  ],
])('a service from %s until %s on %s', (validFrom, validUntil, day, de, en) => {
  expect(notValid({ validFrom, validUntil }, day)).toEqual(de === null ? null : { de, en });
});
