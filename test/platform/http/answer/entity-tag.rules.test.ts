import { expect, test } from '@jest/globals';
import { isNamed } from '../../../../src/platform/http/answer/entity-tag.rules.js';

test.each<[ifNoneMatch: string, expected: boolean]>([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"b", W/"a-br"', true],
  ['*', true],
  ['"a"', false],
  ['"a-gzip"', false],
  ['a-br', false],
  ['', false],
])('"a-br" in %s: %s', (ifNoneMatch, expected) => {
  expect(isNamed('"a-br"', ifNoneMatch)).toBe(expected);
});
