import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const { url } = await startStubApp(stubSchema());

const asBrowser = (path: string) =>
  fetch(`${url}${path}`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
const page = await asBrowser('/graphql');
const html = await page.text();

describe('the page to try the API', () => {
  test('is what a browser gets', () => {
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('<title>Service catalogue: try the API</title>');
  });

  test('opens the examples in their order', () => {
    const { defaultTabs } = JSON.parse(/RURU_CONFIG = (\{[\s\S]*?\});?\s*<\/script>/.exec(html)?.[1] ?? '') as {
      defaultTabs: { query: string }[];
    };
    const names = defaultTabs.map(({ query }) => /query (\w+)/.exec(query)?.[1]);
    expect([names[0], names[1], names[9], names.at(-1)]).toEqual(['ServicePage', 'Call', 'Entities', 'WaysIn']);
  });

  test('loads nothing from elsewhere', () => {
    const addresses = [...html.matchAll(/(?:src|href|from|import|URL)\s*[=(]?\s*["']([^"']+)["']/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address?.startsWith('/graphiql/'))).toEqual([]);
    expect(page.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
  });

  test('may run its own scripts and no others', () => {
    const policy = page.headers.get('content-security-policy');
    const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
    for (const script of inline) expect(policy).toContain(createHash('sha256').update(script).digest('base64'));
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
  });

  test.each([...html.matchAll(/["'](\/graphiql\/[\w.]+)["']/g)].map(([, path]) => [path ?? '']))(
    '%s is served',
    async (path) => {
      const file = await asBrowser(path);
      expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400']);
      const again = await fetch(`${url}${path}`, { headers: { 'if-none-match': file.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    },
  );

  test('has no files beyond those of the package', async () => {
    expect((await asBrowser('/graphiql/..%2fpackage.json')).status).toBe(404);
    expect((await asBrowser('/graphiql/constructor')).status).toBe(404);
  });
});
