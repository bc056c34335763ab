import { expect, test } from '@jest/globals';
import { answerTypeOf } from '../../../../src/platform/http/answer/media-type.rules.js';

const json = 'application/json';
const response = 'application/graphql-response+json';

test.each<[client: string, accept: string | undefined, expected: string | null]>([
  ['fetch and the gateway of Apollo', '*/*', json],
  ['nothing said', undefined, json],
  ['an empty header', '', json],
  ['older clients', 'application/json', json],
  ['Apollo Client', 'application/graphql-response+json,application/json;q=0.9', response],
  [
    'urql',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    response,
  ],
  ['graphql-request', 'application/graphql-response+json, application/json', response],
  ['a gateway that prefers the older type', 'application/json, application/graphql-response+json', json],
  ['the newer type alone', response, response],
  ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', json],
  ['any application', 'application/*', json],
  ['the older type refused', 'application/json;q=0, */*', response],
  ['capitals and parameters', 'Application/GraphQL-Response+JSON; charset=utf-8', response],
  ['events only', 'text/event-stream', null],
  ['everything refused', '*/*;q=0', null],
])('%s', (_client, accept, expected) => {
  expect(answerTypeOf(accept)).toBe(expected);
});
