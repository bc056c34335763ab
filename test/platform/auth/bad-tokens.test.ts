import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { CompactSign, SignJWT, UnsecuredJWT, exportJWK, type JWTPayload } from 'jose';
import { askerSchema } from '../../support/asker-schema.js';
import { startJwksServer } from '../../support/jwks-server.js';
import { logLines } from '../../support/log-lines.js';
import { startStubApp } from '../../support/stub-app.js';
import { audience, claimsOf, issuer, now, pemOf, sign, signingKey } from '../../support/test-issuer.js';

const key = signingKey('RS256', 'known');
const otherKey = signingKey('RS256', 'known');
const unknownKey = signingKey('RS256', 'unknown');
const ecKey = signingKey('ES256', 'elliptic');
const jwks = await startJwksServer(key.jwk, ecKey.jwk);
const attacker = await startJwksServer(unknownKey.jwk);
const { logger, lines } = logLines();
const variables = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwks.url };
const { url } = await startStubApp(askerSchema(), { variables, logger });

beforeEach(() => void lines.splice(0));

const body = JSON.stringify({ query: '{ asker }' });
const ask = (authorization: string, sent = body) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: sent,
  });

const base64url = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const admin = claimsOf({ roles: ['admin'] });
const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(admin).filter(([name]) => name !== claim));
const good = await sign(key, admin);
const [header = '', payload = '', signature = ''] = good.split('.');

/** A token with an HMAC that whoever knows the public key can make. */
const withHmac = (secret: string, kid = 'known') => {
  const signed = `${base64url({ alg: 'HS256', typ: 'JWT', kid })}.${base64url(admin)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;
const signed = (claims: JWTPayload, extra?: Record<string, unknown>, by = key) => bearer(sign(by, claims, extra));
const changed = (claims: object) => bearer(sign(key, { ...admin, ...claims }));

const bad: Record<string, () => string | Promise<string>> = {
  'nothing at all': () => '',
  'the scheme alone': () => 'Bearer',
  'the scheme and a space': () => 'Bearer ',
  'a word': () => 'Bearer token',
  'a token without its scheme': () => good,
  'another scheme': () => `Token ${good}`,
  'a name and password': () => `Basic ${Buffer.from('anna:secret').toString('base64')}`,
  'a name and password after the right scheme': () => `Bearer ${Buffer.from('anna:secret').toString('base64')}`,
  'two tokens in one header': () => `Bearer ${good}, Bearer ${good}`,
  'two tokens with a space': () => `Bearer ${good} ${good}`,
  'a token and more': () => `Bearer ${good}.more`,
  'an encrypted token': () => `Bearer ${good}.${header}.${signature}`,
  'three dots': () => 'Bearer ...',
  'garbage of the right form': () => 'Bearer a.b.c',
  'a header that is no JSON': () => `Bearer ${base64url('no JSON')}.${payload}.${signature}`,
  'a header that is a list': () => `Bearer ${base64url([])}.${payload}.${signature}`,
  'a payload that is no JSON': () =>
    bearer(
      new CompactSign(Buffer.from('no JSON')).setProtectedHeader({ alg: 'RS256', kid: 'known' }).sign(key.privateKey),
    ),
  'a huge token': () => signed({ ...admin, filler: 'x'.repeat(8_000) }),
  'the algorithm none': () => bearer(new UnsecuredJWT(admin).encode() + 'x'),
  'the algorithm none with the signature of another': () =>
    `Bearer ${base64url({ alg: 'none', kid: 'known' })}.${payload}.${signature}`,
  'the algorithm NonE': () => `Bearer ${base64url({ alg: 'NonE', kid: 'known' })}.${payload}.${signature}`,
  'no algorithm': () => `Bearer ${base64url({ kid: 'known' })}.${payload}.${signature}`,
  'an HMAC with the public key (PEM)': () => bearer(withHmac(pemOf(key))),
  'an HMAC with the public key (JWK)': () => bearer(withHmac(JSON.stringify(key.jwk))),
  'an HMAC with nothing': () => bearer(withHmac('')),
  'another algorithm of the same key': () => signed(admin, { alg: 'RS512' }),
  'an algorithm of the issuer that is not allowed': () => signed(admin, {}, ecKey),
  'no signature to speak of': () => `Bearer ${header}.${payload}.AA`,
  'the signature of another token': async () => {
    const other = await sign(key, claimsOf());
    return `Bearer ${header}.${payload}.${other.split('.')[2]}`;
  },
  'other claims below the signature': () =>
    `Bearer ${header}.${base64url({ ...admin, sub: 'somebody-else' })}.${signature}`,
  'a signature that is cut off': () => `Bearer ${good.slice(0, -4)}`,
  'another key with the id of a known one': () => signed(admin, {}, otherKey),
  'an unknown key': () => signed(admin, {}, unknownKey),
  'a key id that is a path': () => signed(admin, { kid: '../../../dev/null' }, unknownKey),
  'a key id that is an address': () => signed(admin, { kid: attacker.url }, unknownKey),
  'a key id that is SQL': () => signed(admin, { kid: `known' or '1'='1` }, unknownKey),
  'a key id that is an object': () => signed(admin, { kid: { toString: 'known' } }, unknownKey),
  'a key id every object has': () => signed(admin, { kid: '__proto__' }, unknownKey),
  'the address of its key set (jku)': () => signed(admin, { jku: attacker.url }, unknownKey),
  'the address of its key set and the id of a known key': () =>
    signed(admin, { jku: attacker.url, kid: 'known' }, unknownKey),
  'the address of its certificate (x5u)': () => signed(admin, { x5u: attacker.url, kid: 'known' }, unknownKey),
  'its own key (jwk)': async () =>
    signed(admin, { jwk: await exportJWK(unknownKey.publicKey), kid: 'known' }, unknownKey),
  'its own certificate (x5c)': () => signed(admin, { x5c: ['MIIB'], kid: 'known' }, unknownKey),
  'an extension that has to be understood (crit)': () =>
    bearer(
      new SignJWT(admin)
        .setProtectedHeader({ alg: 'RS256', kid: 'known', crit: ['https://extension'], 'https://extension': true })
        .sign(key.privateKey, { crit: { 'https://extension': true } }),
    ),
  'another issuer': () => changed({ iss: 'https://login.other.example' }),
  'the issuer with a slash': () => changed({ iss: `${issuer}/` }),
  'a list of issuers': () => changed({ iss: [issuer] as unknown as string }),
  'no issuer': () => signed(without('iss')),
  'another audience': () => changed({ aud: 'account' }),
  'many other audiences': () => changed({ aud: ['account', `${audience}-admin`] }),
  'no audience': () => signed(without('aud')),
  'no end': () => signed(without('exp')),
  'an end that is a text': () => changed({ exp: '2999-01-01' }),
  'an end that has been': () => changed({ exp: now() - 40 }),
  'a beginning that is to come': () => changed({ nbf: now() + 40 }),
  'a beginning that is a text': () => changed({ nbf: 'yesterday' }),
  'no subject': () => signed(without('sub')),
  'an empty subject': () => changed({ sub: '' }),
  'a subject that is a number': () => changed({ sub: 7 }),
  'the purpose of a token of identity': () => changed({ typ: 'ID' }),
  'the purpose of a refresh token': () => changed({ typ: 'Refresh' }),
  'the type of a logout token': () => signed(admin, { typ: 'logout+jwt' }),
  'the key of its sender (cnf)': () => changed({ cnf: { jkt: 'x' } }),
};

describe('a token with', () => {
  test.each(Object.entries(bad))('%s is refused, and nothing is told', async (_, authorizationOf) => {
    const authorization = await authorizationOf();
    const answer = await ask(authorization);
    const answered = await answer.text();
    expect(answer.status).toBe(401);
    expect(JSON.parse(answered)).toEqual({
      errors: [
        {
          message: 'The access token is invalid.',
          extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') },
        },
      ],
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(attacker.asked).toEqual([]);
    expect(lines.filter(({ event }) => event === 'authn_fail')).toMatchObject([
      { level: 40, reason: expect.stringMatching(/^[A-Z_]+$/) },
    ]);
    const log = JSON.stringify(lines);
    for (const part of authorization.split(/[\s.]/).filter((one) => one.length > 20)) expect(log).not.toContain(part);
  });

  test('nothing wrong with it counts', async () => {
    const answer = await ask(`Bearer ${good}`);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { data: { asker: '{"id":"anna","roles":["ADMIN"],"internal":true,"language":"de"}' } },
    ]);
  });
});

describe('a bad token', () => {
  test('is refused before the body is read', async () => {
    const answer = await ask('Bearer a.b.c', 'no JSON');
    expect(answer.status).toBe(401);
  });

  test('is refused where the page to try the API would be, and with GET', async () => {
    const headers = { authorization: 'Bearer a.b.c', accept: 'text/html' };
    expect((await fetch(`${url}/graphql`, { headers })).status).toBe(401);
    expect((await fetch(`${url}/graphql?query={asker}`, { headers })).status).toBe(401);
  });

  test('can be read of by pages elsewhere', async () => {
    expect((await ask('Bearer a.b.c')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is refused before a good one in a second header, and after it', async () => {
    for (const tokens of [
      [good, 'a.b.c'],
      ['a.b.c', good],
      [good, good],
    ]) {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const headers = tokens.map((token) => `Authorization: Bearer ${token}`);
      const lengths = ['Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close'];
      socket.write(['POST /graphql HTTP/1.1', 'Host: x', ...headers, ...lengths, '', body].join('\r\n'));
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
    }
  });

  test('of more than a header can hold is not read at all', async () => {
    expect((await ask(`Bearer ${good}${'x'.repeat(20_000)}`)).status).toBe(431);
  });

  test('does no harm to probes', async () => {
    const answer = await fetch(`${url}/health/ready`, { headers: { authorization: 'Bearer a.b.c' } });
    expect(answer.status).toBe(200);
  });
});

describe('the issuer', () => {
  test('was asked for its keys once for all of that', () => {
    expect(jwks.asked).toEqual(['/keys']);
  });
});
