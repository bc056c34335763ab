import { expect, test } from '@jest/globals';
import { costsNothing } from '../../../src/catalogue/fee/free-fee.rules.js';

test.each<[what: string, fee: Parameters<typeof costsNothing>[0], nothing: boolean]>([
  ['what is recorded as free', { kind: 'FREE' }, true],
  ['an amount of nought', { kind: 'FIXED', amountCents: 0 }, true],
  ['an amount', { kind: 'FIXED', amountCents: 1 }, false],
  ['a frame that ends at nought', { kind: 'RANGE', maximumCents: 0 }, true],
  ['a frame that begins at nought', { kind: 'RANGE', minimumCents: 0, maximumCents: 500 }, false],
  ['a frame open above', { kind: 'RANGE', minimumCents: 0 }, false],
  ['no per cent', { kind: 'PERCENTAGE', percentage: 0 }, true],
  ['no per cent, but at least something', { kind: 'PERCENTAGE', percentage: 0, minimumCents: 500 }, false],
  ['a share that is at most nought', { kind: 'PERCENTAGE', percentage: 50, maximumCents: 0 }, true],
  ['a share', { kind: 'PERCENTAGE', percentage: 50 }, false],
  ['words', { kind: 'DESCRIBED' }, false],
])('%s costs nothing or something', (_, fee, nothing) => {
  expect(costsNothing(fee)).toBe(nothing);
});
