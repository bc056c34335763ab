import { describe, expect, test } from '@jest/globals';
import { accessNotice } from '../../src/app/access-notice.js';
import { loadConfig } from '../../src/platform/config/config.js';

const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'x', OIDC_JWKS_URL: 'https://login.example/keys' };

describe('the start says whose tokens count', () => {
  test.each<[whose: string, variables: Record<string, string>, says: RegExp]>([
    ['those of the issuer', oidc, /^Access tokens of https:\/\/login\.example count\.$/m],
    [
      'none',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1/none' },
      /^No access token counts, because no issuer is named/,
    ],
    ['those of the development key', {}, /^\*{70}\n\* DEVELOPMENT: tokens of the development key count\./],
  ])('%s', (_, variables, says) => {
    expect(accessNotice(loadConfig(variables).access)).toMatch(says);
  });
});
