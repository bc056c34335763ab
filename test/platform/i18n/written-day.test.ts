import { expect, test } from '@jest/globals';
import { writtenDay } from '../../../src/platform/i18n/written-day.js';

test.each([
  ['2026-12-31', '31.12.2026', '31 December 2026'],
  ['2026-01-02', '2.1.2026', '2 January 2026'],
  ['2024-02-29', '29.2.2024', '29 February 2024'],
  ['2026-13-45', '2026-13-45', '2026-13-45'],
  ['bald', 'bald', 'bald'],
])('%s is written %s and %s', (day, de, en) => {
  expect(writtenDay(day)).toEqual({ de, en });
});
