import { describe, expect, test } from '@jest/globals';
import { amounts, commonUnit, isOne, price, rangeOf } from '../../../src/answers/fee-quote/fee-price.rules.js';
import type { FeeFacts } from '../../../src/answers/fee-quote/quote.js';
import { quoteLine } from '../../support/builders/fee.js';

test.each([
  [1000, 1000, '10,00 Euro'],
  [1000, 2000, 'zwischen 10,00 Euro und 20,00 Euro'],
  [1000, null, 'mindestens 10,00 Euro'],
  [null, 2000, 'bis zu 20,00 Euro'],
  [null, null, null],
])('from %s to %s is %s', (minimum, maximum, said) => {
  expect(amounts({ minimum, maximum }, null, 'de', 'written')).toBe(said);
});

test.each<[what: string, fee: Partial<FeeFacts>, said: string]>([
  ['no fee', { kind: 'FREE' }, 'nichts'],
  ['an amount with its unit', { amountCents: 9000, unit: { de: 'je Hund' } }, '90 Euro je Hund'],
  [
    'a fee in words',
    { kind: 'DESCRIBED', description: { de: 'nach Aufwand (siehe Anlage).' } },
    'nach Aufwand, siehe Anlage',
  ],
  [
    'a share with its unit',
    { kind: 'PERCENTAGE', percentage: 8, percentageOf: { de: 'jährliche Nettokaltmiete' }, unit: { de: 'pro Jahr' } },
    '8 Prozent der jährlichen Nettokaltmiete pro Jahr',
  ],
  [
    'a share with its bounds',
    { kind: 'PERCENTAGE', percentage: 2.5, minimumCents: 500, maximumCents: 900 },
    '2,5 Prozent der Grundgebühr, mindestens 5 Euro, höchstens 9 Euro',
  ],
])('the price of %s', (_, fee, said) => {
  expect(price(quoteLine(fee), 'de', 'spoken')).toBe(said);
});

test.each<[what: string, fee: Partial<FeeFacts>, one: boolean]>([
  ['nothing', { kind: 'FREE' }, true],
  ['one euro', { amountCents: 100 }, true],
  ['two euros', { amountCents: 200 }, false],
  ['one per cent', { kind: 'PERCENTAGE', percentage: 1 }, true],
  ['two per cent', { kind: 'PERCENTAGE', percentage: 2 }, false],
])('%s takes the singular or not', (_, fee, one) => {
  expect(isOne(quoteLine(fee), 'written')).toBe(one);
});

describe('the range of fees of which one is due', () => {
  const each = { unit: { de: 'je Hund' } };

  test.each<[what: string, fees: Partial<FeeFacts>[], range: string | null, unit: string]>([
    [
      'is from the lowest to the highest',
      [{ amountCents: 100 }, { amountCents: 900 }],
      'zwischen 1 Euro und 9 Euro',
      '',
    ],
    ['begins with nothing', [{ kind: 'FREE' }, { amountCents: 900 }], 'zwischen 0 Euro und 9 Euro', ''],
    ['is open above', [{ amountCents: 100 }, { kind: 'RANGE', minimumCents: 200 }], 'mindestens 1 Euro', ''],
    [
      'has the unit of all',
      [
        { amountCents: 100, ...each },
        { amountCents: 900, ...each },
      ],
      'zwischen 1 Euro und 9 Euro je Hund',
      'je Hund',
    ],
    ['has no most in different units', [{ amountCents: 100 }, { amountCents: 900, ...each }], 'mindestens 1 Euro', ''],
    ['is none in two currencies', [{ amountCents: 100 }, { amountCents: 900, currency: 'CHF' }], null, ''],
    ['is none of words', [{ kind: 'DESCRIBED' }, { amountCents: 900 }], null, ''],
  ])('%s', (_, fees, range, unit) => {
    const lines = fees.map((fee) => quoteLine(fee));
    expect(rangeOf(lines, 'de', 'spoken')).toBe(range);
    expect(commonUnit(lines, 'de', 'spoken')).toBe(unit);
  });
});
