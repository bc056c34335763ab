import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { startStubApp } from '../../../support/stub-app.js';
import { stubSchema } from '../../../support/stub-schema.js';

const { url } = await startStubApp(stubSchema());
const longText = 'Übermittlungssperre '.repeat(200);
const large = `query Large { echo(filter: { names: ["${longText}"] }) }`;
const addressOf = (query: string) => `${url}/graphql?query=${encodeURIComponent(query)}`;

interface Raw {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks without what fetch adds and undoes by itself. */
const raw = (query: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const json = method === 'POST' ? JSON.stringify({ query }) : undefined;
    const own = json === undefined ? headers : { 'content-type': 'application/json', ...headers };
    const asked = httpRequest(
      json === undefined ? addressOf(query) : `${url}/graphql`,
      { method, headers: own },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    asked.on('error', reject).end(json);
  });

const plain = await raw(large);

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s is smaller and says the same, by GET and by POST', async (encoding, decompress) => {
    for (const method of ['GET', 'POST']) {
      const { headers, body } = await raw(large, { 'accept-encoding': encoding }, method);
      expect([headers['content-encoding'], headers['content-length']]).toEqual([encoding, String(body.length)]);
      expect(body.length).toBeLessThan(plain.body.length / 4);
      expect(decompress(body).equals(plain.body)).toBe(true);
    }
  });

  test('is left out for small answers and for whoever does not ask for it', async () => {
    expect((await raw('{ __typename }', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-encoding']).toBeUndefined();
  });
});

describe('the entity tag', () => {
  test('is strong, stays the same, and differs by encoding, type and answer', async () => {
    const tags = [
      plain,
      await raw(large, { 'accept-encoding': 'br' }),
      await raw(large, { 'accept-encoding': 'gzip' }),
      await raw(large, { accept: 'application/graphql-response+json' }),
      await raw('{ __typename }'),
    ].map(({ headers }) => headers['etag']);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22,28}"$/);
    expect(new Set(tags).size).toBe(5);
    expect((await raw(large)).headers['etag']).toBe(tags[0]);
  });

  test('answers what the client has with 304 and no body, for GET and HEAD', async () => {
    for (const encoding of ['identity', 'br'])
      for (const method of ['GET', 'HEAD']) {
        const first = await raw(large, { 'accept-encoding': encoding }, method);
        const tag = String(first.headers['etag']);
        const again = await raw(large, { 'accept-encoding': encoding, 'if-none-match': `"other", W/${tag}` }, method);
        expect([again.status, again.headers['etag'], again.body.length]).toEqual([304, tag, 0]);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
        expect(again.headers['vary']).toBe('Accept, Accept-Encoding, Authorization');
      }
  });

  test('does not fit another encoding, nor a POST', async () => {
    const headers = { 'if-none-match': String(plain.headers['etag']) };
    expect((await raw(large, { ...headers, 'accept-encoding': 'br' })).status).toBe(200);
    const posted = await raw(large, headers, 'POST');
    expect([posted.status, posted.headers['etag']]).toEqual([200, undefined]);
  });

  test('HEAD is GET without a body', async () => {
    const head = await raw(large, { 'accept-encoding': 'br' }, 'HEAD');
    const got = await raw(large, { 'accept-encoding': 'br' });
    const told = ({ status, headers }: Raw) => [
      status,
      ...['content-type', 'content-encoding', 'etag', 'vary'].map((name) => headers[name]),
    ];
    expect([told(head), head.body.length]).toEqual([told(got), 0]);
  });
});

describe('Cache-Control', () => {
  const cached = async (query: string, headers?: Record<string, string>, method?: string) =>
    (await raw(query, headers, method)).headers['cache-control'];

  test('lets caches keep what is public until the catalogue may change', async () => {
    const kept = /^public, max-age=(\d+), s-maxage=(\d+)$/.exec(String(await cached('{ echo }')));
    expect(Number(kept?.[1])).toBeLessThanOrEqual(30);
    expect(Number(kept?.[2])).toBeLessThanOrEqual(300);
    expect(await cached('{ echo }', {}, 'POST')).toMatch(/^public/);
    expect(await cached('{ __typename }')).toBe('public, max-age=300, s-maxage=3600');
  });

  test('lets nobody keep errors, in whole or in part, nor what is no request', async () => {
    for (const query of ['{', '{ nothing }', '{ echo refused }', 'mutation { __typename }'])
      expect([query, await cached(query)]).toEqual([query, 'no-store']);
    expect((await fetch(`${url}/graphql`, { method: 'PUT' })).headers.get('cache-control')).toBe('no-store');
    expect((await raw('{ echo refused }')).headers['etag']).toBeUndefined();
  });
});
