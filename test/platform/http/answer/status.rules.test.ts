import { expect, test } from '@jest/globals';
import { statusOf, type JudgedAnswer } from '../../../../src/platform/http/answer/status.rules.js';

type Row = [
  what: string,
  data: JudgedAnswer['data'],
  code: string,
  asked: number | undefined,
  json: number,
  response: number,
];

test.each<Row>([
  ['a document with a mistake', undefined, 'GRAPHQL_PARSE_FAILED', 400, 200, 400],
  ['an unknown field', undefined, 'GRAPHQL_VALIDATION_FAILED', 400, 200, 400],
  ['a wrong variable', undefined, 'BAD_USER_INPUT', 400, 200, 400],
  ['a limit', undefined, 'LIMIT_EXCEEDED', 400, 200, 400],
  ['no request', undefined, 'BAD_REQUEST', 400, 400, 400],
  ['a mutation by GET', undefined, 'BAD_REQUEST', 405, 405, 405],
  ['a fault before anything ran', undefined, 'INTERNAL_SERVER_ERROR', undefined, 500, 500],
  ['a wrong value, all null', null, 'BAD_USER_INPUT', 400, 200, 200],
  ['a mutation without a token', null, 'UNAUTHENTICATED', 401, 401, 401],
  ['a mutation too often', null, 'RATE_LIMITED', 429, 429, 429],
  ['a fault, all null', null, 'INTERNAL_SERVER_ERROR', undefined, 200, 200],
  ['a field that needs a token', { a: null }, 'UNAUTHENTICATED', 401, 200, 200],
  ['a field with a wrong value', { a: null }, 'BAD_USER_INPUT', 400, 200, 200],
  ['nothing answered in time', { a: null, b: null }, 'TIMEOUT', 503, 503, 200],
  ['one of two answered in time', { a: null, b: 1 }, 'TIMEOUT', 503, 200, 200],
])('%s', (_what, data, code, asked, json, response) => {
  const answer = { data, errors: [{ message: '', extensions: { code } }], asked };
  expect(statusOf({ ...answer, type: 'application/json' })).toBe(json);
  expect(statusOf({ ...answer, type: 'application/graphql-response+json' })).toBe(response);
});

test('an answer without errors is 200', () => {
  expect(statusOf({ data: { a: null }, type: 'application/json' })).toBe(200);
});
