import { describe, expect, test } from '@jest/globals';
import { isShareOfFee, moneyOf, sameMoney, shareOf } from '../../../src/answers/fee-quote/fee-money.rules.js';
import type { FeeFacts, Money, QuoteLine } from '../../../src/answers/fee-quote/quote.js';
import { feeFacts, quoteLine } from '../../support/builders/fee.js';

const money = (minimum: number | null, maximum: number | null): Money => ({ minimum, maximum });

test.each<[what: string, fee: Partial<FeeFacts>, amount: Money]>([
  ['a fixed fee', { amountCents: 4600 }, money(4600, 4600)],
  ['a fixed fee without amount', {}, money(null, null)],
  ['a fixed fee of nought', { amountCents: 0 }, money(0, 0)],
  ['no fee, whatever amount it has', { kind: 'FREE', amountCents: 4600 }, money(0, 0)],
  ['a frame', { kind: 'RANGE', minimumCents: 1000, maximumCents: 4000 }, money(1000, 4000)],
  ['a frame open above', { kind: 'RANGE', minimumCents: 1000 }, money(1000, null)],
  ['a frame open below', { kind: 'RANGE', maximumCents: 4000 }, money(null, 4000)],
  ['a fee in words', { kind: 'DESCRIBED' }, money(null, null)],
  ['a percentage without base', { kind: 'PERCENTAGE', percentage: 50 }, money(null, null)],
  ['a percentage with bounds', { kind: 'PERCENTAGE', percentage: 50, minimumCents: 500 }, money(500, null)],
])('the amount of %s on its own', (_, fee, amount) => {
  expect(moneyOf(feeFacts(fee))).toEqual(amount);
});

test.each<[what: string, fee: Partial<FeeFacts>, isShare: boolean]>([
  ['a percentage that names nothing', { kind: 'PERCENTAGE', percentage: 50 }, true],
  ['a percentage of a quantity in words', { kind: 'PERCENTAGE', percentageOf: { de: 'Streitwert' } }, false],
  ['a percentage of a base fee, also in words', { kind: 'PERCENTAGE', percentageOf: { de: 'A' }, baseFeeId: 7 }, true],
  ['a fixed fee on top of a base fee', { amountCents: 100, baseFeeId: 7 }, false],
])('%s is a share of another fee or not', (_, fee, isShare) => {
  expect(isShareOfFee(feeFacts(fee))).toBe(isShare);
});

describe('the amount of a share of the base fee', () => {
  const share = (percentage: number, given: Partial<FeeFacts> = {}) =>
    feeFacts({ kind: 'PERCENTAGE', percentage, ...given });

  test.each<[what: string, fee: FeeFacts, base: Money | undefined, amount: Money]>([
    ['is half of it', share(50), money(3700, 3700), money(1850, 1850)],
    ['is rounded up from half a cent', share(50), money(9601, 9601), money(4801, 4801)],
    ['is rounded down below half a cent', share(33), money(101, 101), money(33, 33)],
    ['is of both sides of a frame', share(10), money(1000, 4000), money(100, 400)],
    ['is open where the base fee is', share(10), money(1000, null), money(100, null)],
    [
      'is within its own bounds where the base fee is open',
      share(10, { minimumCents: 500, maximumCents: 900 }),
      money(null, null),
      money(500, 900),
    ],
    ['is nought of nought', share(50), money(0, 0), money(0, 0)],
    ['may be more than the base fee', share(150), money(1000, 1000), money(1500, 1500)],
    ['is at least its lower bound', share(10, { minimumCents: 500 }), money(1000, 1000), money(500, 500)],
    ['is at most its upper bound', share(50, { maximumCents: 500 }), money(800, 4000), money(400, 500)],
    ['is not known without base fee', share(50), undefined, money(null, null)],
    ['is within its bounds without base fee', share(50, { minimumCents: 5, maximumCents: 9 }), undefined, money(5, 9)],
    [
      'is none where it is one of something in words',
      share(50, { percentageOf: { de: 'Streitwert' } }),
      money(1000, 1000),
      money(null, null),
    ],
    ['is its own amount where it is none', feeFacts({ amountCents: 700 }), money(1000, 1000), money(700, 700)],
  ])('%s', (_, fee, base, amount) => {
    expect(shareOf(fee, base)).toEqual(amount);
  });
});

describe('two fees are the same for who pays', () => {
  const ten = quoteLine({ amountCents: 1000, label: { de: 'Karte' } });

  test.each<[what: string, other: QuoteLine, same: boolean]>([
    ['with the same amount, whatever their names', quoteLine({ amountCents: 1000 }), true],
    [
      'with the same amount, one as a frame',
      quoteLine({ kind: 'RANGE', minimumCents: 1000, maximumCents: 1000 }),
      true,
    ],
    ['not with another amount', quoteLine({ amountCents: 1001 }), false],
    ['not with another upper bound', quoteLine({ kind: 'RANGE', minimumCents: 1000, maximumCents: 2000 }), false],
    ['not in another currency', quoteLine({ amountCents: 1000, currency: 'CHF' }), false],
    ['not for each of something', quoteLine({ amountCents: 1000, unit: { de: 'je Kopie' } }), false],
  ])('%s', (_, other, same) => {
    expect(sameMoney(ten, other)).toBe(same);
    expect(sameMoney(other, ten)).toBe(same);
  });

  test('not when neither amount is known', () => {
    const unknown = quoteLine({ kind: 'DESCRIBED' });
    expect(sameMoney(unknown, unknown)).toBe(false);
  });
});
