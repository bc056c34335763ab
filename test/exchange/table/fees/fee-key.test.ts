import { expect, test } from '@jest/globals';
import { feeByKey, feeKey } from '../../../../src/exchange/table/fees/fee-key.js';

const [one, other] = [{ kind: 'FIXED', amountCents: 100 }, { kind: 'FREE' }];
const listed = (...fees: object[]) => fees.map((fee) => ({ fee: fee as typeof one }));

test('a key finds its fee, wherever it stands now and in whatever order its fields are', () => {
  const fees = listed(other, { amountCents: 100, kind: 'FIXED', baseFee: 0 });
  expect(feeByKey(fees, feeKey(one, 0))).toBe(fees[1]);
});

test('of fees that say the same the one at its place is meant', () => {
  const fees = listed(one, other, one);
  expect(feeByKey(fees, feeKey(one, 2))).toBe(fees[2]);
  expect(feeByKey(listed(one, one, other), feeKey(one, 2))).toBeNull();
});

test.each(['1-00000000', '', 'x', '1'])('the key %j finds none', (key) => {
  expect(feeByKey(listed(one, other), key)).toBeNull();
});
