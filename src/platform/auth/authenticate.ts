import { jwtVerify, type JWTVerifyResult } from 'jose';
import { issuerKeys, KeysUnavailable, type KeySource } from './issuer-keys.js';
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
  key: KeySource;
}

/** The token shown is none that counts. The reason is for the log: it quotes nothing of the token, and the caller is not told. */
export class BadToken extends Error {
  constructor(readonly reason: string) {
    super(`the token does not count: ${reason}`);
  }
}

/** Whom the value of an Authorization header shows; BadToken when it shows nobody. */
export type Authenticate = (authorization: string) => Promise<Principal>;

const longestHeader = 8_192;
const accessTokenTypes = ['jwt', 'at+jwt', 'application/at+jwt'];

function tokenOf(authorization: string): string {
  if (authorization.length > longestHeader) throw new BadToken('TOO_LONG');
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (!token) throw new BadToken('NO_BEARER_TOKEN');
  return token;
}

/** Refuses what the issuer has signed for another use: tokens of identity or logout, and those bound to another key. */
function checkUse({ payload, protectedHeader: { typ } }: JWTVerifyResult): void {
  if (typ !== undefined && !accessTokenTypes.includes(typ.toLowerCase())) throw new BadToken('NO_ACCESS_TOKEN');
  // Keycloak says here what kind of token it is.
  if (payload['typ'] !== undefined && payload['typ'] !== 'Bearer') throw new BadToken('NO_ACCESS_TOKEN');
  if (payload['cnf'] !== undefined) throw new BadToken('BOUND_TO_A_KEY');
}

/** The library's code for what is wrong, such as ERR_JWT_EXPIRED. */
const reasonOf = (error: unknown): string => (error as { code?: string }).code ?? 'UNUSABLE';

/** Makes the check of tokens. */
export function tokenAuthentication(rules: TokenRules): Authenticate {
  const keys = issuerKeys(rules.key);
  const options = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: [...rules.algorithms],
    clockTolerance: rules.clockSkewSeconds,
    requiredClaims: ['sub', 'exp'],
  };
  return async (authorization) => {
    const token = tokenOf(authorization);
    try {
      const verified = await jwtVerify(token, keys, options);
      checkUse(verified);
      return principalOf(verified.payload, rules.claims);
    } catch (error) {
      if (error instanceof BadToken || error instanceof KeysUnavailable) throw error;
      throw new BadToken(reasonOf(error));
    }
  };
}

/** Where no issuer is known, no token counts. */
export const noAuthentication: Authenticate = async () => {
  throw new BadToken('NO_ISSUER');
};
