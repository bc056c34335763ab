import { describe, expect, test } from '@jest/globals';
import { codes } from '../../support/ask.js';
import { logLines } from '../../support/log-lines.js';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { logger, lines } = logLines();
const variables = { STATEMENT_TIMEOUT_MS: '200', READ_POOL_SIZE: '1' };
const { url, ask, pool } = await startStubApp(stubSchema(), { variables, logger });

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json) =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });
const sql = (text: string, parameters?: string[]) =>
  ask('query Sql($text: String!, $parameters: [String!]) { sql(text: $text, parameters: $parameters) }', {
    text,
    parameters,
  });

async function logged(requestId: string | null) {
  for (let tries = 0; tries < 50 && !lines.some((line) => line['requestId'] === requestId && line['route']); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return lines.filter((line) => line['requestId'] === requestId);
}

describe('errors', () => {
  test('what a resolver words is told', async () => {
    const { errors } = await ask('{ refused }');
    expect(errors).toMatchObject([
      { message: 'No such thing.', path: ['refused'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('what nobody worded is masked and found in the log by its id', async () => {
    const { errors, headers } = await ask('query Broken { broken }');
    const requestId = headers.get('x-request-id');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId };
    expect(errors).toMatchObject([{ message: 'Something went wrong on our side.', extensions }]);
    const told = await logged(requestId);
    expect(told).toMatchObject([
      { fault: 'TypeError', path: 'broken' },
      { operation: 'Broken', status: 200, errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
    expect(JSON.stringify(told)).not.toContain('secret detail');
  });

  test('a mistake in our SQL is masked', async () => {
    const { errors } = await sql('select nonsense');
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  test('a slow statement is a TIMEOUT, and its connection is given up', async () => {
    const answer = await sql('select pg_sleep(5)');
    expect([answer.status, codes(answer), answer.headers.get('retry-after')]).toEqual([503, ['TIMEOUT'], '1']);
    expect(pool.totalCount).toBe(0);
  });

  test('waiting in vain for a connection is UNAVAILABLE', async () => {
    const kept = await pool.connect();
    const answer = await sql('select 1');
    kept.release();
    expect([answer.status, codes(answer), answer.headers.get('retry-after')]).toEqual([503, ['UNAVAILABLE'], '1']);
  });

  test('a connection that the database ends is UNAVAILABLE once and well again afterwards', async () => {
    expect(codes(await sql('select pg_terminate_backend(pg_backend_pid())'))).toEqual(['UNAVAILABLE']);
    expect((await sql('select 1 as one')).data).toEqual({ sql: '[{"one":1}]' });
  });

  test('the connection can only read', async () => {
    expect(codes(await sql('create table own (id int)'))).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  test('a text with NUL is the mistake of the caller', async () => {
    const answer = await sql('select $1::text', ['\u0000']);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('at most 10 are told', async () => {
    const { data, errors } = await ask('{ brokenList(length: 50) }');
    expect([data?.['brokenList'], errors]).toMatchObject([{ length: 50 }, { length: 10 }]);
    expect((await ask(`{ ${'nothing '.repeat(50)} }`)).errors?.length).toBeLessThanOrEqual(10);
  });

  test('syntax, validation and variables have codes of their own', async () => {
    expect(codes(await ask('{'))).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(codes(await ask('{ nothing }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codes(await ask('query ($n: Int!) { slow(milliseconds: $n) }', { n: 'x' }))).toEqual(['BAD_USER_INPUT']);
  });

  test('nothing of the request but its operation is logged', async () => {
    const query = 'query Named($filter: Filter) { echo(filter: $filter) }';
    const { headers } = await ask(query, { filter: { names: ['Erika Mustermann'] } });
    const [line] = await logged(headers.get('x-request-id'));
    const { time: _time, milliseconds, ...rest } = line ?? {};
    expect(milliseconds).toEqual(expect.any(Number));
    const requestId = headers.get('x-request-id');
    expect(rest).toMatchObject({
      level: 30,
      requestId,
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Named',
      cost: 1,
    });
    expect(JSON.stringify(line)).not.toMatch(/Erika|127\.0\.0\.1|::1|echo/);
  });
});

describe('requests that are no GraphQL', () => {
  const large = JSON.stringify({ query: '{ __typename }', variables: { text: 'a'.repeat(1_100_000) } });

  test.each<[string, number, string, string, Record<string, string>]>([
    ['a body above 1 MB', 413, 'PAYLOAD_TOO_LARGE', large, json],
    ['no JSON', 400, 'BAD_REQUEST', '{', json],
    ['several operations at once', 400, 'BAD_REQUEST', '[{"query":"{__typename}"}]', json],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }],
    ['another charset', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['a compressed body', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', { ...json, 'content-encoding': 'gzip' }],
  ])('%s is answered %d %s', async (_, status, code, body, headers) => {
    const response = await post(body, headers);
    expect([response.status, await response.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  });

  test('other methods and other paths are told apart', async () => {
    const put = await fetch(`${url}/graphql`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  test('pages of others may ask, without credentials', async () => {
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://example.org' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
    const { headers } = await post('{"query":"{ __typename }"}');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('the request id', () => {
  test('is that of the caller when it is a UUID, and a new one otherwise', async () => {
    const idFor = async (given: string) => {
      const response = await fetch(`${url}/health/live`, { headers: { 'x-request-id': given } });
      return response.headers.get('x-request-id');
    };
    const own = '0192f0c1-2d3e-7abc-8def-0123456789ab';
    expect(await idFor(own)).toBe(own);
    expect(await idFor('erika@example.org')).toMatch(/^[\da-f-]{36}$/);
  });
});
