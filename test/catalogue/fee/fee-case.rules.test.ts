import { expect, test } from '@jest/globals';
import {
  amountOf,
  caseBesideAnswers,
  caseOf,
  caseWithoutTexts,
  nameOf,
  overlap,
} from '../../../src/catalogue/fee/fee-case.rules.js';
import type { FeeContent } from '../../../src/catalogue/fee/fee.content.js';

const fixed = (fields: Partial<FeeContent> = {}): FeeContent => ({ kind: 'FIXED', amountCents: 1000, ...fields });

test.each<[what: string, fields: Partial<FeeContent>, name: string]>([
  ['its label', { label: { de: 'Pass' }, condition: { de: 'eilig' } }, 'Pass'],
  ['else its condition', { condition: { de: 'eilig' } }, 'eilig'],
  ['else its amount', {}, '10.00 €'],
])('a fee is named by %s', (_, fields, name) => {
  expect(nameOf(fixed(fields), 0)).toBe(name);
});

test.each<[what: string, other: Partial<FeeContent>, same: [all: boolean, answers: boolean, decided: boolean]]>([
  ['nothing', {}, [true, true, true]],
  ['the amount', { amountCents: 5 }, [true, true, true]],
  ['the condition in words', { condition: { de: 'ab 24' } }, [false, true, true]],
  ['the label', { label: { de: 'Pass' } }, [false, false, true]],
  ['the proof', { proof: 'schuelerausweis' }, [false, false, true]],
  ['the answer', { applies: [{ question: 'express', is: true }] }, [false, false, false]],
  ['the audience', { audiences: ['BUSINESS'] }, [false, false, false]],
  ['the channel', { channel: 'WEB' }, [false, false, false]],
  ['the surcharge', { surcharge: true }, [false, false, false]],
])('the case of two fees that differ in %s', (_, other, same) => {
  expect([caseOf, caseBesideAnswers, caseWithoutTexts].map((key) => key(fixed()) === key(fixed(other)))).toEqual(same);
});

test('nothing is the same amount however it is recorded', () => {
  expect(amountOf(fixed({ amountCents: 0 }))).toBe(amountOf({ kind: 'FREE' }));
  expect(amountOf({ kind: 'RANGE', maximumCents: 0 })).toBe(amountOf({ kind: 'FREE' }));
  expect(amountOf(fixed({ amountCents: 1 }))).not.toBe(amountOf({ kind: 'FREE' }));
});

test('an amount without currency is in euros', () => {
  expect(amountOf(fixed())).toBe(amountOf(fixed({ currency: 'EUR' })));
  expect(amountOf(fixed())).not.toBe(amountOf(fixed({ currency: 'CHF' })));
});

test('fees overlap when a day is in both of their periods', () => {
  const before = fixed({ valid: { until: '2026-12-31' } });
  expect(overlap(before, fixed({ valid: { from: '2026-12-31' } }))).toBe(true);
  expect(overlap(before, fixed({ valid: { from: '2027-01-01' } }))).toBe(false);
  expect(overlap(before, fixed())).toBe(true);
});
