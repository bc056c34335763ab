import { expect, test } from '@jest/globals';
import { absence } from '../../../src/catalogue/place/absent-place.rules.js';

const name = { de: 'Altdorf' };
const successor = { id: '1', name: { de: 'Neustadt', en: 'Newtown' } };

test.each<[from: string | null, until: string | null, next: typeof successor | null, de: string | null]>([
  [null, null, null, null],
  ['2026-11-29', '2026-11-29', null, null],
  [
    null,
    '2026-11-28',
    successor,
    '„Altdorf“ gibt es seit dem 29. November 2026 nicht mehr. Es gehört jetzt zu „Neustadt“; fragen Sie nach diesem Ort.',
  ],
  [
    null,
    '2025-12-31',
    null,
    '„Altdorf“ gibt es seit dem 1. Januar 2026 nicht mehr. Wozu es jetzt gehört, ist uns nicht bekannt; nennen Sie einen Ort, den es heute gibt.',
  ],
  [
    '2026-11-30',
    null,
    null,
    '„Altdorf“ gibt es erst ab dem 30. November 2026; nennen Sie bis dahin den Ort, der es jetzt umfasst.',
  ],
])('a place from %s until %s with the successor %j', (validFrom, validUntil, next, de) => {
  const told = absence(
    { id: '0', name, valid: { validFrom, validUntil }, successor: next, evidence: [] },
    '2026-11-29',
  );
  expect(told?.de ?? null).toBe(de);
});

test('is told in English too', () => {
  const valid = { validFrom: null, validUntil: '2025-12-31' };
  expect(absence({ id: '0', name, valid, successor, evidence: [] }, '2026-11-29')!.en).toBe(
    '“Altdorf” has not existed since 1 January 2026. It is now part of “Newtown”; ask for that place.',
  );
});
