import { createRemoteJWKSet, importSPKI, jwtVerify, type CryptoKey, type JWTVerifyGetKey } from 'jose';
import type { Principal } from './principal.js';
import { principalOf, type ClaimMapping } from './token-claims.js';

/** How access tokens (JWT, RFC 9068) are checked. */
export interface TokenRules {
  issuer: string;
  audience: string;
  /** Only these signature algorithms count, whatever the token says of itself. */
  algorithms: readonly string[];
  clockSkewSeconds: number;
  claims: ClaimMapping;
  key: { jwksUrl: string } | { publicKeyPem: string };
}

/** The token shown is none that counts; the caller is told no more than that. */
export class BadToken extends Error {}

export type Authenticate = (authorization: string | undefined) => Promise<Principal | null>;

async function keyOf(rules: TokenRules): Promise<CryptoKey | JWTVerifyGetKey> {
  if ('jwksUrl' in rules.key) {
    // Unknown key ids are looked up again (rotation), but not more often than every half minute.
    return createRemoteJWKSet(new URL(rules.key.jwksUrl), { cooldownDuration: 30_000, timeoutDuration: 3_000 });
  }
  return importSPKI(rules.key.publicKeyPem, rules.algorithms[0]!);
}

/** Makes the check of an Authorization header: nobody without one, somebody with a token that counts, BadToken otherwise. */
export async function tokenAuthentication(rules: TokenRules): Promise<Authenticate> {
  const key = await keyOf(rules);
  const options = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: [...rules.algorithms],
    clockTolerance: rules.clockSkewSeconds,
    requiredClaims: ['sub', 'exp'],
  };
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > 8_192) throw new BadToken('the Authorization header holds no bearer token');
    try {
      const { payload } = typeof key === 'function' ? await jwtVerify(token, key, options) : await jwtVerify(token, key, options);
      return principalOf(payload, rules.claims);
    } catch (error) {
      throw new BadToken('the token does not count', { cause: error });
    }
  };
}
