import { expect, test } from '@jest/globals';
import { encodingOf } from '../../../../src/platform/http/answer/content-encoding.rules.js';

test.each<[acceptEncoding: string | undefined, length: number, expected: string]>([
  [undefined, 9_000, 'identity'],
  ['', 9_000, 'identity'],
  ['gzip, deflate, br', 9_000, 'br'],
  ['gzip, deflate', 9_000, 'gzip'],
  ['gzip, deflate, br', 1_023, 'identity'],
  ['gzip', 1_024, 'gzip'],
  ['br;q=0.5, gzip', 9_000, 'gzip'],
  ['br;q=0, gzip;q=0.1', 9_000, 'gzip'],
  ['*', 9_000, 'br'],
  ['*;q=0', 9_000, 'identity'],
  ['br;q=0, *', 9_000, 'gzip'],
  ['deflate', 9_000, 'identity'],
  ['identity', 9_000, 'identity'],
])('%s of %d', (acceptEncoding, length, expected) => {
  expect(encodingOf(acceptEncoding, length)).toBe(expected);
});
