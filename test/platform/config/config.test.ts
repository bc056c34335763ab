import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/platform/config/config.js';

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    const { databaseUrl, host, port, limits } = loadConfig({});
    expect({ databaseUrl, host, port, pageSize: limits.pageSize }).toEqual({
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 4000,
      pageSize: 100,
    });
  });

  test('takes an empty text as not set', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toEqual(loadConfig({}));
  });

  test('cannot be changed', () => {
    const config = loadConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.limits, { cost: 1 })).toThrow(TypeError);
  });

  test.each([
    [{ PORT: '70000' }, 'PORT is "70000"; expected a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"; expected a whole number from 0 to 65535'],
    [{ MAX_COST: '0' }, 'MAX_COST is "0"; expected a whole number from 1'],
    [
      { READ_POOL_SIZE: '1.5', MAX_DEPTH: 'x' },
      'READ_POOL_SIZE is "1.5"; expected a whole number from 1\nMAX_DEPTH is "x"; expected a whole number from 1',
    ],
    [
      { TRUSTED_PROXIES: '10.0.0.0/33' },
      'TRUSTED_PROXIES is "10.0.0.0/33"; expected IP addresses or networks such as 10.0.0.0/8',
    ],
    ...['hamburg', 'hamburg=', 'hamburg=example.org', 'a=10.0.0.1 a=10.0.0.2', 'a=10.0.0.1 =10.0.0.2', '=10.0.0.1'].map(
      (text): [NodeJS.ProcessEnv, string] => [
        { FEDERATION_PARTNERS: text },
        `FEDERATION_PARTNERS is "${text}"; expected partners, each named once with its addresses, such as hamburg=203.0.113.7 niedersachsen=198.51.100.0/24,2001:db8::/32`,
      ],
    ),
  ])('%j is refused', (environment, message) => {
    expect(() => loadConfig(environment)).toThrow(new Error(message));
  });

  test('a refused DATABASE_URL is not repeated, for it may hold a password', () => {
    const load = () => loadConfig({ DATABASE_URL: 'mysql://root:secret@localhost/db' });
    expect(load).toThrow(
      'DATABASE_URL is not an address of a PostgreSQL database; expected postgres://user:password@host:5432/database',
    );
  });

  test('names the log levels there are', () => {
    expect(() => loadConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL .*fatal.*silent/s);
  });
});

const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString();
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
const issuer = { OIDC_ISSUER: 'https://login.example/realms/bremen', OIDC_AUDIENCE: 'service-catalogue' };
const jwks = { OIDC_JWKS_URL: 'https://login.example/realms/bremen/keys' };
const database = { DATABASE_URL: 'postgres://nobody@127.0.0.1/none' };

describe('access', () => {
  test('is by the development key on the embedded database only', () => {
    expect(loadConfig({}).access).toEqual({ kind: 'DEVELOPMENT' });
    expect(loadConfig({ OIDC_ISSUER: '', OIDC_AUDIENCE: '' }).access).toEqual({ kind: 'DEVELOPMENT' });
    expect(loadConfig(database).access).toEqual({ kind: 'NONE' });
  });

  test.each([
    ['a database of its own', database],
    ['the embedded database', {}],
  ])('is by tokens of the issuer on %s', (_, where) => {
    expect(loadConfig({ ...where, ...issuer, ...jwks }).access).toEqual({
      kind: 'ISSUER',
      rules: {
        issuer: issuer.OIDC_ISSUER,
        audience: 'service-catalogue',
        algorithms: ['RS256'],
        clockSkewSeconds: 30,
        claims: { roles: 'realm_access.roles', organisations: 'organisations', rolePrefix: '' },
        key: { jwksUrl: jwks.OIDC_JWKS_URL },
      },
    });
  });

  test('is by a public key, in lines or in one line', () => {
    const key = pem(elliptic.publicKey);
    for (const OIDC_PUBLIC_KEY of [key, key.trim().replaceAll('\n', '\\n')]) {
      expect(loadConfig({ ...issuer, OIDC_PUBLIC_KEY, OIDC_ALGORITHMS: 'ES256' }).access).toMatchObject({
        rules: { algorithms: ['ES256'], key: { publicKeyPem: key.trim() } },
      });
    }
  });

  const needed = 'is missing; it is needed as soon as one of the OIDC_ variables is set';
  const keyNeeded = 'OIDC_JWKS_URL or OIDC_PUBLIC_KEY is missing; one of them says with which keys tokens are signed';
  const goodKey =
    'is not an acceptable public key; expected PEM (-----BEGIN PUBLIC KEY-----): RSA from 2048 bits, P-256, P-384, P-521 or Ed25519';
  const all = 'RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA';
  test.each<[what: string, variables: Record<string, string>, message: string]>([
    ['an issuer alone', { OIDC_ISSUER: 'x' }, `OIDC_AUDIENCE ${needed}\n${keyNeeded}`],
    ['keys alone', jwks, `OIDC_ISSUER ${needed}\nOIDC_AUDIENCE ${needed}`],
    ['no keys', issuer, keyNeeded],
    ['a claim alone', { OIDC_ROLES_CLAIM: 'roles' }, `OIDC_ISSUER ${needed}\nOIDC_AUDIENCE ${needed}\n${keyNeeded}`],
    [
      'two kinds of keys',
      { ...issuer, ...jwks, OIDC_PUBLIC_KEY: pem(elliptic.publicKey), OIDC_ALGORITHMS: 'ES256' },
      'OIDC_JWKS_URL and OIDC_PUBLIC_KEY are both set; expected one of them',
    ],
    [
      'an algorithm that the key does not make',
      { ...issuer, OIDC_PUBLIC_KEY: pem(elliptic.publicKey), OIDC_ALGORITHMS: 'ES256,RS256' },
      'OIDC_ALGORITHMS names RS256, but the key of OIDC_PUBLIC_KEY makes ES256',
    ],
    [
      'a shared secret',
      { ...issuer, ...jwks, OIDC_ALGORITHMS: 'RS256,HS256' },
      `OIDC_ALGORITHMS is "RS256,HS256"; expected some of ${all}`,
    ],
    [
      'no signature',
      { ...issuer, ...jwks, OIDC_ALGORITHMS: 'none' },
      `OIDC_ALGORITHMS is "none"; expected some of ${all}`,
    ],
    [
      'a private key, unrepeated',
      { ...issuer, OIDC_PUBLIC_KEY: pem(elliptic.privateKey) },
      `OIDC_PUBLIC_KEY ${goodKey}`,
    ],
    ['a key that is too short', { ...issuer, OIDC_PUBLIC_KEY: pem(short.publicKey) }, `OIDC_PUBLIC_KEY ${goodKey}`],
    ['no key', { ...issuer, OIDC_PUBLIC_KEY: 'key' }, `OIDC_PUBLIC_KEY ${goodKey}`],
    [
      'keys that others on the way could swap',
      { ...issuer, OIDC_JWKS_URL: 'http://login.example/keys' },
      'OIDC_JWKS_URL is "http://login.example/keys"; expected an https address, or an http address of this machine',
    ],
    [
      'an hour of clock skew',
      { ...issuer, ...jwks, OIDC_CLOCK_SKEW_SECONDS: '3600' },
      'OIDC_CLOCK_SKEW_SECONDS is "3600"; expected a whole number from 0 to 300',
    ],
  ])('is refused with %s', (_, variables, message) => {
    expect(() => loadConfig(variables)).toThrow(new Error(message));
  });
});
