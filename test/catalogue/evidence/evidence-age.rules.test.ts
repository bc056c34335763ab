import { describe, expect, test } from '@jest/globals';
import { earliest, isOutdated, monthsOf } from '../../../src/catalogue/evidence/evidence-age.rules.js';
import { figureKinds } from '../../../src/catalogue/evidence/figure-kind.js';

describe('a figure is outdated', () => {
  test.each<[kind: Parameters<typeof isOutdated>[0], asOf: string, today: string, expected: boolean]>([
    ['FEE', '2024-11-30', '2026-11-30', false],
    ['FEE', '2024-11-29', '2026-11-30', true],
    ['OPENING_HOURS', '2025-11-30', '2026-11-30', false],
    ['OPENING_HOURS', '2025-11-29', '2026-11-30', true],
    ['CONTACT', '2025-02-28', '2026-02-28', false],
    ['CONTACT', '2025-02-28', '2026-03-01', true],
    ['DEADLINE', '2024-02-29', '2027-02-28', false],
    ['FEE', '2026-12-01', '2026-11-30', false],
  ])('%s of %s on %s: %s', (kind, asOf, today, expected) => expect(isOutdated(kind, asOf, today)).toBe(expected));

  test('by a limit of its kind, hours and numbers before fees', () => {
    expect(Object.keys(monthsOf).sort()).toEqual([...figureKinds].sort());
    expect(Math.max(monthsOf.OPENING_HOURS, monthsOf.CONTACT)).toBeLessThan(monthsOf.FEE);
  });
});

test.each<[what: string, days: (string | null)[], expected: string | null]>([
  ['of none', [], null],
  ['of several', ['2026-02-01', '2025-03-01', '2026-01-01'], '2025-03-01'],
  ['while one is unknown', ['2025-03-01', null], null],
])('the earliest day %s', (_, days, expected) => expect(earliest(days)).toBe(expected));
