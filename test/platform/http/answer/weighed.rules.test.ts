import { expect, test } from '@jest/globals';
import { weightOf } from '../../../../src/platform/http/answer/weighed.rules.js';

test.each<[header: string, names: string[], expected: [weight: number, position: number] | null]>([
  ['gzip', ['gzip', '*'], [1, 0]],
  ['br;q=0.5, gzip;q=0.8', ['br', '*'], [0.5, 0]],
  ['br;q=0.5, gzip; q=0.8', ['gzip', '*'], [0.8, 1]],
  ['br;q=0.5,*;q=0.1', ['gzip', '*'], [0.1, 1]],
  ['gzip;q=0, *', ['gzip', '*'], [0, 0]],
  ['GZIP;Q=0.3', ['gzip'], [0.3, 0]],
  ['deflate', ['gzip', '*'], null],
  ['', ['gzip', '*'], null],
  ['gzip;q=nonsense', ['gzip'], [0, 0]],
  ['gzip;q=7', ['gzip'], [0, 0]],
  ['application/json;charset=utf-8;q=0.9', ['application/json'], [0.9, 0]],
])('%s of %j', (header, names, expected) => {
  const weight = weightOf(header, names);
  expect(weight && [weight.weight, weight.position]).toEqual(expected);
});
