import { describe, expect, test } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { logLines } from '../../support/log-lines.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { logger, lines } = logLines();
const { url } = await startStubApp(stubSchema(), { logger });
const strict = await startStubApp(stubSchema(), { variables: { REQUIRE_PREFLIGHT: 'true' } });

const address = (query: string, at = url) => `${at}/graphql?query=${encodeURIComponent(query)}`;
const typename = { data: { __typename: 'Query' } };

async function got(query: string, headers: Record<string, string> = {}, at = url) {
  const response = await fetch(address(query, at), { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as object };
}

const refused = (status: number, code: string) => ({ status, body: { errors: [{ extensions: { code } }] } });

describe('a query by GET', () => {
  test('needs no header that a page of another origin could not send', async () => {
    expect(await got('{ __typename }')).toMatchObject({ status: 200, body: typename });
  });

  test('with a cookie needs one, because a proxy may have given the cookie a meaning', async () => {
    const cookie = 'session=1';
    expect(await got('{ __typename }', { cookie })).toMatchObject(refused(400, 'BAD_REQUEST'));
    const preflighted = { cookie, 'apollo-require-preflight': '1' };
    expect(await got('{ __typename }', preflighted)).toMatchObject({ status: 200, body: typename });
  });

  test('needs one always where REQUIRE_PREFLIGHT says so', async () => {
    expect(await got('{ __typename }', {}, strict.url)).toMatchObject(refused(400, 'BAD_REQUEST'));
    const preflighted = { 'content-type': 'application/json' };
    expect(await got('{ __typename }', preflighted, strict.url)).toMatchObject({ status: 200, body: typename });
    expect((await strict.ask('{ __typename }')).data).toEqual(typename.data);
  });

  test('is all that GET does: a mutation is 405 and says how it is sent', async () => {
    const answer = await got('mutation { __typename }');
    expect(answer).toMatchObject(refused(405, 'BAD_REQUEST'));
    expect(answer.headers.get('allow')).toBe('POST');
  });
});

test.each(['{"query":"{__typename}"}', '{"query":"mutation{__typename}"}'])(
  'POST is JSON only, with a cookie or without: %s',
  async (body) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
      expect([type, response.status]).toEqual([type, 415]);
    }
  },
);

test.each(['application/json', 'application/graphql-response+json'])(
  'a subscription is the mistake of the caller, and no fault in the log: %s',
  async (accept) => {
    lines.length = 0;
    const headers = { 'content-type': 'application/json', accept };
    const body = '{"query":"subscription { x }"}';
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    expect({ status: response.status, body: await response.json() }).toMatchObject(refused(400, 'BAD_REQUEST'));
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  },
);

describe('clients as they are', () => {
  test('urql, which sends queries by GET', async () => {
    const methods: string[] = [];
    const noted: typeof fetch = (input, init) => {
      methods.push(init!.method!);
      return fetch(input, init);
    };
    const client = new Client({ url: `${url}/graphql`, exchanges: [fetchExchange], fetch: noted });
    const query = 'query Echo($filter: Filter) { echo(filter: $filter) }';
    const { data, error } = await client.query<object>(query, { filter: { names: ['ä'] } }).toPromise();
    expect([error, data]).toEqual([undefined, { echo: '{"most":3,"names":["ä"]}' }]);
    const wrong = await client.query('{ nothing }', {}).toPromise();
    expect(wrong.error?.graphQLErrors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
    expect(methods).toEqual(['GET', 'GET']);
  });

  // The headers and the parameters of graphql-request 7 with `method: 'GET'`.
  test('graphql-request by GET', async () => {
    const search = new URLSearchParams({ query: 'query A { __typename }', operationName: 'A', variables: '{}' });
    const headers = { accept: 'application/graphql-response+json, application/json' };
    const response = await fetch(`${url}/graphql?${search.toString()}`, { headers });
    expect([response.status, await response.json()]).toEqual([200, typename]);
  });
});
