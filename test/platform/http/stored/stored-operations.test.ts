import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { StoredOperations } from '../../../../src/platform/http/stored/stored-operations.js';
import { PersistedQueries } from '../../../../src/platform/http/stored/persisted-queries.js';
import { loadConfig } from '../../../../src/platform/config/config.js';
import { startStubApp } from '../../../support/stub-app.js';
import { stubSchema } from '../../../support/stub-schema.js';
import { testIssuer } from '../../../support/test-issuer.js';

const text = '# Callers: a portal\nquery Echo($filter: Filter) {\n  echo(filter: $filter)\n}\n';
const operationFiles = [{ id: 'Echo.1', text }];
const { url } = await startStubApp(stubSchema(), { operationFiles });
const issuer = testIssuer();
const bound = await startStubApp(stubSchema(), {
  operationFiles,
  variables: { ...issuer.variables, STORED_OPERATIONS_ONLY: 'true' },
});

const sha256 = (of: string) => createHash('sha256').update(of).digest('hex');
const variables = { filter: { most: 1 } };
const echoed = { data: { echo: '{"most":1}' } };
const codeOf = (code: string) => ({ errors: [{ extensions: { code } }] });

async function posted(body: object, headers: Record<string, string> = {}, at = url) {
  const own = { 'content-type': 'application/json', ...headers };
  const response = await fetch(`${at}/graphql`, { method: 'POST', headers: own, body: JSON.stringify(body) });
  return (await response.json()) as object;
}

async function got(parameters: Record<string, unknown>, at = url) {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${at}/graphql?${new URLSearchParams(texts).toString()}`);
  return (await response.json()) as object;
}

const persisted = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });

describe('a stored operation', () => {
  test.each(['Echo.1', sha256(text), `sha256:${sha256(text)}`])('is asked for by %s', async (documentId) => {
    expect(await posted({ documentId, variables })).toEqual(echoed);
    expect(await got({ documentId, variables })).toEqual(echoed);
  });

  test('is asked for by the protocol of Apollo, never registered', async () => {
    const asked = { extensions: persisted(sha256(text)), variables };
    expect(await posted(asked)).toEqual(echoed);
    expect(await got(asked)).toEqual(echoed);
  });

  test('that there is none of is told', async () => {
    expect(await posted({ documentId: 'Echo.2' })).toMatchObject(codeOf('PERSISTED_QUERY_NOT_FOUND'));
    expect(await posted({ documentId: 'Echo.1', query: '{ echo }' })).toMatchObject(codeOf('BAD_REQUEST'));
  });

  test('that does not fit is refused at the start, with the reason', () => {
    const make = (id: string, of: string) =>
      new StoredOperations([{ id, text: of }], stubSchema(), loadConfig({}).limits);
    expect(() => make('Echo.1', 'query Echo { echo }')).toThrow('does not begin with "# Callers: …"');
    expect(() => make('Echo.1', '# Callers: x\nquery Other { echo }')).toThrow('is named Other');
    expect(() => make('Echo', '# Callers: x\nquery Echo { echo }')).toThrow('is named Echo');
    expect(() => make('Echo.1', '# Callers: x\nquery Echo { nothing }')).toThrow('Cannot query field "nothing"');
  });
});

describe('an automatic persisted query', () => {
  const query = '{ echo(filter: { most: 7 }) }';

  test('is unknown, then registered, then known by its hash', async () => {
    const extensions = persisted(sha256(query));
    expect(await got({ extensions })).toMatchObject(codeOf('PERSISTED_QUERY_NOT_FOUND'));
    expect(await got({ query, extensions })).toEqual({ data: { echo: '{"most":7}' } });
    expect(await got({ extensions })).toEqual({ data: { echo: '{"most":7}' } });
    expect(await posted({ extensions })).toEqual({ data: { echo: '{"most":7}' } });
  });

  test('with another hash or version is the mistake of the caller', async () => {
    expect(await posted({ query, extensions: persisted(sha256('other')) })).toMatchObject(codeOf('BAD_REQUEST'));
    expect(await posted({ query, extensions: persisted(sha256(query), 2) })).toMatchObject(codeOf('BAD_REQUEST'));
  });

  test('is forgotten when others need its place', async () => {
    const queries = new PersistedQueries(10);
    await queries.set('a', '12345');
    await queries.set('b', '12345');
    await queries.get('a');
    await queries.set('c', 'äö');
    expect(await Promise.all(['a', 'b', 'c'].map((key) => queries.get(key)))).toEqual(['12345', undefined, 'äö']);
    await queries.set('d', 'longer than all');
    expect(await queries.get('d')).toBeUndefined();
  });
});

describe('where only stored operations are answered', () => {
  test('callers without a token send one, by name or by its text', async () => {
    expect(await posted({ documentId: 'Echo.1', variables }, {}, bound.url)).toEqual(echoed);
    const query = 'query Echo($filter: Filter) { echo(filter: $filter) }';
    expect(await posted({ query, variables }, {}, bound.url)).toEqual(echoed);
    for (const other of [{ query: '{ echo }' }, { query: '{' }, { extensions: persisted(sha256('{ echo }')) }])
      expect(await posted(other, {}, bound.url)).toMatchObject(codeOf('FORBIDDEN'));
    expect(await got({ query: '{ echo }' }, bound.url)).toMatchObject(codeOf('FORBIDDEN'));
  });

  test('callers with a token send anything', async () => {
    const authorization = `Bearer ${await issuer.token({ roles: ['agent'] })}`;
    expect(await posted({ query: '{ echo }' }, { authorization }, bound.url)).toEqual({ data: { echo: 'null' } });
  });
});
