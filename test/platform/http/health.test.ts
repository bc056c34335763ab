import { describe, expect, test } from '@jest/globals';
import { startStubApp } from '../../support/stub-app.js';
import { stubSchema } from '../../support/stub-schema.js';

const app = await startStubApp(stubSchema(), { variables: { MAX_CONCURRENT_REQUESTS: '2' } });

const health = async (name: string) => {
  const response = await fetch(`${app.url}/health/${name}`);
  return [response.status, await response.json()];
};

describe('health', () => {
  test('is green when the database answers', async () => {
    expect(await health('live')).toEqual([200, { status: 'live' }]);
    expect(await health('ready')).toEqual([200, { status: 'ready' }]);
  });

  test('answers probes that want no body', async () => {
    expect((await fetch(`${app.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
  });

  test('is not ready when the database does not answer', async () => {
    const kept = await Promise.all(Array.from({ length: 10 }, () => app.pool.connect()));
    expect(await health('ready')).toEqual([503, { status: 'database not reachable' }]);
    for (const client of kept) client.release();
  });

  test('too many requests at once are refused at once, and the others answered', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => app.ask('{ slow(milliseconds: 300) }')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
  });

  test('every answer forbids what browsers would guess or embed', async () => {
    const { headers } = await fetch(`${app.url}/health/live`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  });

  test('is red while draining, and tells connections to close', async () => {
    app.lifecycle.isDraining = true;
    const response = await fetch(`${app.url}/health/ready`);
    expect([response.status, response.headers.get('connection')]).toEqual([503, 'close']);
    expect(await health('live')).toEqual([200, { status: 'live' }]);
    app.lifecycle.isDraining = false;
  });

  test('the server stops when what is in flight is answered, though other connections stay open', async () => {
    await app.ask('{ __typename }');
    const inFlight = app.ask('{ slow(milliseconds: 300) }');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = Date.now();
    await app.stop();
    expect((await inFlight).data).toEqual({ slow: 'done' });
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});
