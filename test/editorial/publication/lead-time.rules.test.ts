import { expect, test } from '@jest/globals';
import { isTooSoon } from '../../../src/editorial/publication/lead-time.rules.js';

const now = new Date('2026-11-02T08:00:00Z');

test.each([
  ['at once', '2026-11-02T08:00:00.000Z', 60, true],
  ['just short of the lead time', '2026-11-02T08:59:59.999Z', 60, true],
  ['exactly the lead time', '2026-11-02T09:00:00.000Z', 60, false],
  ['at once where no lead time is asked', '2026-11-02T08:00:00.000Z', 0, false],
  ['in the past where no lead time is asked', '2026-11-01T08:00:00.000Z', 0, false],
])('isTooSoon: %s', (_, takesEffectAt, minutes, expected) => {
  expect(isTooSoon(new Date(takesEffectAt), now, minutes)).toBe(expected);
});
