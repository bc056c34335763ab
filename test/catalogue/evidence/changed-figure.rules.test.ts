import { expect, test } from '@jest/globals';
import { withoutOldDays } from '../../../src/catalogue/evidence/changed-figure.rules.js';
import { patchedFields } from '../../../src/catalogue/record/merge/patch.rules.js';

const fee = {
  kind: 'FIXED',
  amountCents: 1000,
  label: { de: 'Karte' },
  source: 'Blatt',
  seenOn: '2024-01-01',
  readOn: '2024-02-01',
};
const hours = {
  purpose: 'COUNTER',
  ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }],
  source: 'Aushang',
  seenOn: '2024-01-01',
};

test.each<[what: string, before: object, patch: object, days: (string | undefined)[]]>([
  ['another amount', fee, { amountCents: 1200 }, [undefined, undefined]],
  ['the same amount', fee, { amountCents: 1000 }, ['2024-01-01', '2024-02-01']],
  ['another label', fee, { label: { de: 'Ausweis' } }, ['2024-01-01', '2024-02-01']],
  ['another amount and its day', fee, { amountCents: 1200, seenOn: '2026-01-01' }, ['2026-01-01', undefined]],
  ['another amount and that its day is not known', fee, { amountCents: 1200, seenOn: null }, [undefined, undefined]],
  ['other hours', hours, { ranges: [] }, [undefined, undefined]],
  ['another purpose of hours', hours, { purpose: 'PHONE' }, ['2024-01-01', undefined]],
  ['a figure without a day', { minimum: 1, unit: 'DAY' }, { minimum: 2 }, [undefined, undefined]],
])('the day of a figure after a patch: %s', (_, before, patch, days) => {
  const after = withoutOldDays({ ...before }, patchedFields({ ...before }, { ...patch }), { ...patch });
  expect([after['seenOn'], after['readOn']]).toEqual(days);
  expect(after['source']).toBe('source' in before ? before.source : undefined);
});
