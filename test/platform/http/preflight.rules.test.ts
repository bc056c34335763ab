import { expect, test } from '@jest/globals';
import { mayBeForged } from '../../../src/platform/http/preflight.rules.js';

const cookie = 'session=1';

test.each<[headers: Record<string, string>, always: boolean, refused: boolean]>([
  [{}, false, false],
  [{ cookie }, false, true],
  [{ cookie: '' }, false, true],
  [{ cookie, 'apollo-require-preflight': '1' }, false, false],
  [{ cookie, 'apollo-require-preflight': '' }, false, true],
  [{ cookie, 'x-apollo-operation-name': 'Card' }, false, false],
  [{ cookie, 'graphql-require-preflight': '1' }, false, false],
  [{ cookie, authorization: 'Bearer x' }, false, false],
  [{ cookie, 'content-type': 'application/json; charset=utf-8' }, false, false],
  [{ cookie, 'content-type': 'application/jsonx' }, false, true],
  [{ cookie, 'content-type': 'text/plain' }, false, true],
  [{ cookie, accept: 'application/json' }, false, true],
  [{}, true, true],
  [{ accept: 'application/graphql-response+json' }, true, true],
  [{ 'content-type': 'application/json' }, true, false],
  [{ 'apollo-require-preflight': '1' }, true, false],
])('%j, always %s: refused %s', (headers, always, refused) => {
  expect(mayBeForged(headers, always)).toBe(refused);
});
