import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { JudgedRecord } from '../../../src/editorial/quality/judge-catalogue.js';
import { isPublicAddress } from '../../../src/editorial/quality/links/address-guard.js';
import { checkLinks } from '../../../src/editorial/quality/links/check-links.js';
import { deadReason } from '../../../src/editorial/quality/links/follow-link.js';
import { linksOf } from '../../../src/catalogue/record/quality/links-of.js';

const asked: string[] = [];
let open = 0;
let mostOpen = 0;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  mostOpen = Math.max(mostOpen, (open += 1));
  response.once('close', () => (open -= 1));
  const path = request.url ?? '';
  if (path === '/silent') return;
  if (path === '/moved') response.writeHead(302, { location: '/there' });
  else if (path === '/circle') response.writeHead(302, { location: '/circle' });
  else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' });
  else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
  else if (path === '/gone') response.writeHead(410);
  else if (path === '/forbidden') response.writeHead(403);
  setTimeout(() => response.end(), 20);
});
server.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { timeout: 500, allowInternal: true };

describe('a link', () => {
  test.each([
    ['/there', null],
    ['/moved', null],
    ['/no-head', null],
    ['/forbidden', null],
    ['/gone', 'HTTP 410'],
    ['/silent', 'no answer in time'],
    ['/circle', 'more than 5 redirects'],
    ['/file', 'leads to file:'],
  ])('%s is dead because of %s', async (path, reason) => {
    expect(await deadReason(base + path, options)).toBe(reason);
  });

  test('is asked for its head first', async () => {
    asked.length = 0;
    await deadReason(`${base}/there`, options);
    await deadReason(`${base}/gone`, options);
    expect(asked).toEqual(['HEAD /there', 'HEAD /gone', 'GET /gone']);
  });

  test.each([
    'http://127.0.0.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://localhost',
    'http://169.254.169.254/latest/meta-data',
    'http://10.1.2.3',
    'http://[fd00::1]',
  ])('to %s is not asked', async (url) => {
    const { port } = server.address() as AddressInfo;
    asked.length = 0;
    const target = new URL(url);
    if (target.hostname.includes('127.0.0.1') || target.hostname === 'localhost') target.port = String(port);
    expect(await deadReason(target.href, { timeout: 500 })).toContain('internal address');
    expect(asked).toEqual([]);
  });

  test.each(['ftp://a.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'no address'])(
    '%s is none',
    async (url) => {
      expect(await deadReason(url, options)).not.toBeNull();
      expect(linksOf({ url })).toEqual([]);
    },
  );
});

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '194.31.127.1', '2a00:1450:4001::1'])('lets %s pass', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '192.168.1.1',
    '172.31.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::',
    '::1',
    'fe80::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'localhost',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('checkLinks', () => {
  const record = (slug: string, ...urls: string[]): JudgedRecord => ({
    kind: 'services',
    slug,
    content: { legalBases: urls.map((url) => ({ citation: '§', url })) },
    findings: [],
  });

  test('asks each link once, a few at a time, and adds what it finds to every record', async () => {
    asked.length = 0;
    mostOpen = 0;
    const live = Array.from({ length: 10 }, (_, index) => `${base}/there?${index}`);
    const records = [record('a', ...live, `${base}/gone`), record('b', `${base}/gone`, live[0]!)];
    const progress: number[] = [];
    const report = await checkLinks(records, {
      ...options,
      concurrency: 3,
      most: 100,
      onProgress: (done) => progress.push(done),
    });
    expect(report).toEqual({ checked: 11, dead: 1, leftOut: 0 });
    expect(asked).toHaveLength(12);
    expect(mostOpen).toBeLessThanOrEqual(3);
    expect(progress.at(-1)).toBe(11);
    expect(records.map(({ findings }) => findings.map(({ rule, path }) => [rule, path]))).toEqual([
      [['DEAD_LINK', ['legalBases', '10', 'url']]],
      [['DEAD_LINK', ['legalBases', '0', 'url']]],
    ]);
  });

  test('asks no more than it may', async () => {
    const records = [record('a', `${base}/there?1`, `${base}/there?2`, `${base}/there?3`)];
    expect(await checkLinks(records, { ...options, concurrency: 2, most: 2 })).toEqual({
      checked: 2,
      dead: 0,
      leftOut: 1,
    });
  });
});

describe('linksOf', () => {
  test('finds addresses in fields, HTML and sentences, each once', () => {
    const texts = {
      '05': {
        de: '<p><a href="https://a.example/x?a=1&amp;b=2">A</a> (siehe https://b.example/y). https://b.example/y</p>',
      },
    };
    const content = { texts, value: 'https://c.example/w_(x)', provenance: [{ address: 'https://d.example' }] };
    expect(linksOf(content).map(({ url }) => url)).toEqual([
      'https://a.example/x?a=1&b=2',
      'https://b.example/y',
      'https://c.example/w_(x)',
    ]);
  });
});
