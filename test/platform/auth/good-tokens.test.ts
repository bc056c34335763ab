import { describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { asker, type Answer } from '../../support/ask.js';
import { askerSchema } from '../../support/asker-schema.js';
import { startStubApp } from '../../support/stub-app.js';
import { audience, claimsOf, issuer, now, pemOf, sign, signingKey } from '../../support/test-issuer.js';

const rsa = signingKey('RS256');
const base = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience };
const { url } = await startStubApp(askerSchema(), {
  variables: { ...base, OIDC_PUBLIC_KEY: pemOf(rsa).replaceAll('\n', '\\n'), OIDC_ALGORITHMS: 'RS256, PS384' },
});

const trusting = (variables: Record<string, string>) =>
  startStubApp(askerSchema(), { variables: { ...base, OIDC_PUBLIC_KEY: pemOf(rsa), ...variables } });
const strict = await trusting({ OIDC_CLOCK_SKEW_SECONDS: '0' });
const mapping = await trusting({ OIDC_ROLES_CLAIM: 'resource_access.catalogue.roles', OIDC_ROLE_PREFIX: 'cat-' });
const withoutIssuer = await startStubApp(askerSchema());
const otherKeys = ['ES256', 'ES384', 'EdDSA'].map((alg) => signingKey(alg));
const byAlgorithm = await Promise.all(
  otherKeys.map(async (key) => {
    const app = await trusting({ OIDC_PUBLIC_KEY: pemOf(key), OIDC_ALGORITHMS: key.alg });
    return { alg: key.alg, key, url: app.url };
  }),
);

const agent: JWTPayload = claimsOf({ roles: ['agent'] });
const askWith = (authorization: string, headers = {}, at = url): Promise<Answer> =>
  asker(at, { authorization, ...headers })('{ asker }');
const isAgent = { data: { asker: '{"id":"anna","roles":["AGENT"],"internal":true,"language":"de"}' } };

describe('a token counts', () => {
  test.each<[when: string, claims: JWTPayload, header: object]>([
    ['as Keycloak makes it', agent, {}],
    ['as RFC 9068 wants it', { ...agent, typ: undefined }, { typ: 'at+jwt' }],
    ['without a type', agent, { typ: undefined }],
    ['without the id of a key', agent, { kid: undefined }],
    ['with another allowed algorithm of the key', agent, { alg: 'PS384' }],
    ['for several audiences', { ...agent, aud: ['account', audience] }, {}],
    ['that has just ended by the clock of the issuer', { ...agent, exp: now() - 20 }, {}],
    ['that is just about to begin', { ...agent, nbf: now() + 20 }, {}],
    ['with claims that are none of our business', { ...agent, email: 'anna@example.org', acr: '1' }, {}],
  ])('%s', async (_, claims, header) => {
    expect(await askWith(`Bearer ${await sign(rsa, claims, { ...header })}`)).toMatchObject({
      status: 200,
      ...isAgent,
    });
  });

  test('whatever the case of the scheme and however many spaces', async () => {
    expect(await askWith(`bEARER   ${await sign(rsa, agent)}`)).toMatchObject(isAgent);
  });

  test('with a role that is none of ours: somebody who may see what the public sees', async () => {
    expect(await askWith(`Bearer ${await sign(rsa, claimsOf({ roles: ['uma_authorization'] }))}`)).toMatchObject({
      data: { asker: '{"id":"anna","roles":[],"internal":false,"language":"de"}' },
    });
  });

  test.each(byAlgorithm)('signed with $alg', async ({ key, url: at }) => {
    expect(await askWith(`Bearer ${await sign(key, agent)}`, {}, at)).toMatchObject(isAgent);
    expect((await askWith(`Bearer ${await sign(rsa, agent)}`, {}, at)).status).toBe(401);
  });
});

describe('the clock skew', () => {
  test('is as long as is said', async () => {
    const endedNow = `Bearer ${await sign(rsa, { ...agent, exp: now() - 5 })}`;
    expect((await askWith(endedNow, {}, strict.url)).status).toBe(401);
    expect((await askWith(endedNow)).status).toBe(200);
  });
});

describe('the claims', () => {
  test('are found where is said', async () => {
    const claims = {
      ...claimsOf({ roles: ['admin'] }),
      resource_access: { catalogue: { roles: ['cat-client', 'agent'] } },
    };
    expect(await askWith(`Bearer ${await sign(rsa, claims)}`, {}, mapping.url)).toMatchObject({
      data: { asker: '{"id":"anna","roles":["CLIENT"],"internal":true,"language":"de"}' },
    });
  });
});

describe('answers', () => {
  test('to somebody are kept by no cache, and those to everybody depend on that', async () => {
    const toSomebody = await askWith(`Bearer ${await sign(rsa, agent)}`);
    const toEverybody = await asker(url)('{ asker }');
    expect(toSomebody.headers.get('cache-control')).toBe('private, no-store');
    expect(toEverybody.headers.get('cache-control')).toMatch(/^public/);
    expect(toEverybody.headers.get('vary')).toContain('Authorization');
    expect(toEverybody.data).toEqual({ asker: '{"id":null,"roles":[],"internal":false,"language":"de"}' });
  });

  test('speak the language that is asked for', async () => {
    const { data } = await asker(url, { 'accept-language': 'en-GB, de;q=0.5' })('{ asker }');
    expect(data).toEqual({ asker: '{"id":null,"roles":[],"internal":false,"language":"en"}' });
  });

  test('to the question before the question allow what editors send', async () => {
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://editor.example' },
    });
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ');
    expect(allowed).toEqual(expect.arrayContaining(['authorization', 'accept-language', 'idempotency-key']));
  });
});

describe('without an issuer', () => {
  test('no token counts, not even a good one', async () => {
    expect((await askWith(`Bearer ${await sign(rsa, agent)}`, {}, withoutIssuer.url)).status).toBe(401);
    expect((await asker(withoutIssuer.url)('{ asker }')).status).toBe(200);
  });
});
