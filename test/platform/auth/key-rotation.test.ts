import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { asker, codes } from '../../support/ask.js';
import { askerSchema } from '../../support/asker-schema.js';
import { startJwksServer } from '../../support/jwks-server.js';
import { startStubApp } from '../../support/stub-app.js';
import { audience, issuer, sign, signingKey, type SigningKey } from '../../support/test-issuer.js';

const [old, young, strange] = [signingKey(), signingKey(), signingKey()];

async function start() {
  const jwks = await startJwksServer(old.jwk);
  const variables = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwks.url };
  const { url } = await startStubApp(askerSchema(), { variables });
  const askWith = async (key: SigningKey) => asker(url, { authorization: `Bearer ${await sign(key)}` })('{ asker }');
  return { jwks, url, statusWith: async (key: SigningKey) => (await askWith(key)).status, askWith };
}

const app = await start();
const failing = await start();

/** Lets the given time pass on the clock by which keys are kept. */
function pass(seconds: number): void {
  const later = Date.now() + seconds * 1_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
}
afterEach(() => void jest.restoreAllMocks());

describe('the keys of the issuer', () => {
  test('are read when the first token is shown, not for the public, and kept', async () => {
    await asker(app.url)('{ asker }');
    expect(app.jwks.asked).toEqual([]);
    expect([await app.statusWith(old), await app.statusWith(old)]).toEqual([200, 200]);
    expect(app.jwks.asked).toHaveLength(1);
  });

  test('are read again for an id that is new, but not again and again', async () => {
    app.jwks.answer.keys = [old.jwk, young.jwk];
    expect(await app.statusWith(young)).toBe(401);
    expect(app.jwks.asked).toHaveLength(1);
    pass(31);
    expect(await app.statusWith(young)).toBe(200);
    expect(app.jwks.asked).toHaveLength(2);
    expect([await app.statusWith(strange), await app.statusWith(strange), await app.statusWith(old)]).toEqual([
      401, 401, 200,
    ]);
    expect(app.jwks.asked).toHaveLength(2);
  });

  test('count no longer once the issuer has taken them back', async () => {
    app.jwks.answer.keys = [young.jwk];
    pass(11 * 60);
    expect([await app.statusWith(old), await app.statusWith(young)]).toEqual([401, 200]);
  });
});

describe('an issuer that cannot be reached', () => {
  test.each<[how: string, answer: { status: number; keys?: [] }]>([
    ['answers with an error', { status: 500 }],
    ['answers with something else', { status: 200 }],
    ['sends us elsewhere', { status: 302 }],
  ])('and %s is our trouble, not that of whoever asks', async (_, answer) => {
    failing.jwks.answer = answer;
    const refused = await failing.askWith(old);
    expect([refused.status, codes(refused), refused.headers.get('retry-after')]).toEqual([503, ['UNAVAILABLE'], '1']);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect((await asker(failing.url)('{ asker }')).status).toBe(200);
  });

  test('is left alone for a moment, then asked again', async () => {
    failing.jwks.answer = { status: 500 };
    pass(10);
    const before = failing.jwks.asked.length;
    expect([await failing.statusWith(old), await failing.statusWith(old)]).toEqual([503, 503]);
    expect(failing.jwks.asked).toHaveLength(before + 1);
    failing.jwks.answer = { status: 200, keys: [old.jwk] };
    pass(5);
    expect(await failing.statusWith(old)).toBe(200);
  });
});
