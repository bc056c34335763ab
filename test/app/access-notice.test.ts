import { describe, expect, test } from '@jest/globals';
import { accessNotice } from '../../src/app/access-notice.js';
import { loadConfig } from '../../src/platform/config/config.js';

const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'x', OIDC_JWKS_URL: 'https://login.example/keys' };

describe('the start says whose tokens count', () => {
  test.each<[whose: string, variables: Record<string, string>, says: RegExp]>([
    ['those of the issuer', oidc, /^Access tokens of https:\/\/login\.example are accepted\.$/m],
    [
      'none',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1/none' },
      /^No access token is accepted, because no issuer is configured/,
    ],
    ['those of the development key', {}, /^\*{70}\n\* DEVELOPMENT: tokens of the development key are accepted\./],
  ])('%s', (_, variables, says) => {
    expect(accessNotice(loadConfig(variables).access)).toMatch(says);
  });
});
