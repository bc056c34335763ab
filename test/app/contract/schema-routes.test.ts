import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { testIssuer } from '../../support/test-issuer.js';

const issuer = testIssuer();
const { url } = await startTestApp({ variables: issuer.variables });

const open = readFileSync('schema/public.graphql', 'utf8');
const full = readFileSync('schema/schema.graphql', 'utf8');

async function got(headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${url}/schema.graphql`, { method, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const as = (...roles: string[]) => issuer.as({ roles, organisations: ['bsc-mitte'] });

test('everybody gets the public contract, which caches keep', async () => {
  const { status, headers, text } = await got();
  expect([status, text]).toEqual([200, open]);
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+, s-maxage=\d+$/);
  expect(headers.get('vary')).toMatch(/Authorization/);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test.each(['EDITOR', 'APPROVER', 'ADMIN', 'CLIENT'])('%s gets the full schema, which no cache shares', async (role) => {
  const { text, headers } = await got(await as(role));
  expect(text).toBe(full);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('vary')).toMatch(/Authorization/);
});

test('who reads what is internal but edits nothing gets the public contract', async () => {
  const { text, headers } = await got(await as('AGENT'));
  expect(text).toBe(open);
  expect(headers.get('cache-control')).toBe('private, no-store');
});

test('a token that does not count is refused', async () => {
  expect((await got({ authorization: 'Bearer nothing' })).status).toBe(401);
});

test('HEAD gives the headers alone, and what somebody has already is not sent again', async () => {
  const first = await got();
  const etag = first.headers.get('etag')!;
  expect(etag).toMatch(/^"[\w-]+"$/);
  const head = await got({}, 'HEAD');
  expect([head.status, head.headers.get('etag'), head.text]).toEqual([200, etag, '']);
  for (const kept of [etag, `W/${etag}`, `"older", ${etag}`, '*'])
    expect(await got({ 'if-none-match': kept })).toMatchObject({ status: 304, text: '' });
  expect((await got({ 'if-none-match': '"older"' })).status).toBe(200);
  expect((await got({ 'if-none-match': etag, 'accept-encoding': 'identity' })).status).toBe(200);
  expect((await got({ ...(await as('EDITOR')), 'if-none-match': etag })).text).toBe(full);
});

test('other methods are told those that there are', async () => {
  const { status, headers } = await got({}, 'POST');
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});
