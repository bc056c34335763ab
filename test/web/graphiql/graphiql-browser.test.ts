import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { chromium, startBrowser } from '../../support/browser.js';

const executable = chromium();
const inBrowser = executable ? test : test.skip;
if (!executable)
  process.stderr.write(
    'SKIPPED: no Chromium on this machine (install it, or name it in CHROMIUM) to open GraphiQL in.\n',
  );

// Where every test of a file is skipped nothing is torn down, so nothing is started either.
const url = executable ? (await startTestApp({ seeded: true })).url : '';

/** Whether an editor of the page shows a line with the words. */
const shows = (words: string): string =>
  `[...document.querySelectorAll('.view-line')].some((line) => line.textContent.replaceAll('\u00a0', ' ').includes('${words}'))`;

const clicked = (which: string): string =>
  `(() => { const button = [...document.querySelectorAll('button')].find((b) => ${which}); button?.click(); return Boolean(button); })()`;

const browser = executable ? await startBrowser(executable) : undefined;
afterAll(() => browser?.close());

inBrowser(
  'GraphiQL runs an example in a real browser and asks nobody but us',
  async () => {
    const page = await browser!.open(`${url}/graphql`);
    await page.until(shows('query ServicePage'));
    await page.until(clicked(`b.textContent.trim() === 'Call'`));
    await page.until(shows('query Call'));
    // The button does nothing while the page is still reading the schema.
    const run = clicked(`(b.getAttribute('aria-label') ?? '').startsWith('Execute')`);
    await page.until(`${shows('Anmeldung zur Eheschließung')} || (${run}, false)`);
    const hosts = new Set(
      page.requested.filter((address) => /^https?:/.test(address)).map((address) => new URL(address).origin),
    );
    expect([...hosts]).toEqual([url]);
  },
  60_000,
);

/** What clients, gateways and tracers add to a request of a page, besides what every page may send. */
const added = [
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'baggage',
  'cache-control',
  'content-type',
  'idempotency-key',
  'preview-token',
  'sentry-trace',
  'traceparent',
  'tracestate',
  'x-request-id',
  'x-requested-with',
  'x-some-tracer-of-tomorrow',
];

/** An expression that asks from a page and tells what the page can see. */
const asked = (init: object, search = ''): string => `
  fetch(${JSON.stringify(`${url}/graphql${search}`)}, ${JSON.stringify(init)})
    .then(async (answer) => ({ status: answer.status, etag: answer.headers.get('etag'), id: answer.headers.get('x-request-id'), length: (await answer.text()).length }))
    .catch(String)`;

inBrowser('a page of another origin asks with all that its libraries add, and reads the answer', async () => {
  const stranger = createServer((_request, response) => response.end('<!doctype html><title>Portal</title>'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  try {
    const page = await browser!.open(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
    await page.until(`document.title === 'Portal'`);
    const values: Record<string, string> = { 'content-type': 'application/json', authorization: 'Bearer none' };
    const headers = Object.fromEntries(added.map((name) => [name, values[name] ?? 'x']));
    const body = '{"query":"{ __typename }"}';
    // The token is none: that the page can read so is what counts.
    expect(await page.evaluate(asked({ method: 'POST', headers, body }))).toMatchObject({ status: 401 });
    const { authorization: _authorization, ...others } = headers;
    const answer = { status: 200, etag: null, id: expect.stringMatching(/^[\da-f-]{36}$/) };
    expect(await page.evaluate(asked({ method: 'POST', headers: others, body }))).toMatchObject(answer);
    const search = `?query=${encodeURIComponent('{ services { nodes { slug title { value } } } }')}`;
    const read = (await page.evaluate(asked({}, search))) as { etag: string };
    expect(read).toMatchObject({ status: 200, etag: expect.stringMatching(/^"[\w-]+-br"$/) });
    const again = { headers: { 'if-none-match': read.etag }, cache: 'no-store' };
    expect(await page.evaluate(asked(again, search))).toMatchObject({ status: 304, length: 0 });
    // With cookies a browser asks for a leave that is given to nobody.
    expect(await page.evaluate(asked({ credentials: 'include' }, search))).toMatch(/TypeError/);
  } finally {
    stranger.closeAllConnections();
    stranger.close();
  }
});
