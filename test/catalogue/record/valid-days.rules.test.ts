import { expect, test } from '@jest/globals';
import { outOfValidity } from '../../../src/catalogue/record/valid-days.rules.js';

test.each<[from: string | null, until: string | null, day: string, kind: string | null, since: string | null]>([
  [null, null, '2026-11-29', null, null],
  ['2026-11-29', '2026-11-29', '2026-11-29', null, null],
  [null, '2026-11-28', '2026-11-29', 'ENDED', '29. November 2026'],
  [null, '2024-02-28', '2026-11-29', 'ENDED', '29. Februar 2024'],
  ['2026-11-30', null, '2026-11-29', 'NOT_BEGUN', '30. November 2026'],
  ['2026-11-30', '2026-12-01', '2027-01-01', 'ENDED', '2. Dezember 2026'],
])('from %s until %s on %s', (validFrom, validUntil, day, kind, since) => {
  const out = outOfValidity({ validFrom, validUntil }, day);
  expect([out?.kind ?? null, out?.day.de ?? null]).toEqual([kind, since]);
});
