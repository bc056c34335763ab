import { jwtVerify, type JWTVerifyResult } from 'jose';
import { issuerKeys, KeysUnavailable, type KeySource } from './issuer-keys.js';
import type { Principal } from './principal.js';
import { principalOf, type ClaimMapping } from './token-claims.js';

/** Rules for checking access tokens (JWT, RFC 9068). */
export interface TokenRules {
  issuer: string;
  audience: string;
  /** Accepted signature algorithms; the token's own header does not extend them. */
  algorithms: readonly string[];
  clockSkewSeconds: number;
  claims: ClaimMapping;
  key: KeySource;
}

/** The access token is invalid. The reason is logged, not sent to the caller, and quotes nothing of the token. */
export class BadToken extends Error {
  constructor(readonly reason: string) {
    super(`the token is invalid: ${reason}`);
  }
}

/** Resolves the value of an Authorization header to a principal; throws BadToken when the token is invalid. */
export type Authenticate = (authorization: string) => Promise<Principal>;

const longestHeader = 8_192;
const accessTokenTypes = ['jwt', 'at+jwt', 'application/at+jwt'];

function tokenOf(authorization: string): string {
  if (authorization.length > longestHeader) throw new BadToken('TOO_LONG');
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (!token) throw new BadToken('NO_BEARER_TOKEN');
  return token;
}

/** Rejects tokens that the issuer signed for another use: ID and logout tokens, and tokens bound to a key (cnf). */
function checkUse({ payload, protectedHeader: { typ } }: JWTVerifyResult): void {
  if (typ !== undefined && !accessTokenTypes.includes(typ.toLowerCase())) throw new BadToken('NO_ACCESS_TOKEN');
  // Keycloak stores the kind of token in the claim typ.
  if (payload['typ'] !== undefined && payload['typ'] !== 'Bearer') throw new BadToken('NO_ACCESS_TOKEN');
  if (payload['cnf'] !== undefined) throw new BadToken('BOUND_TO_A_KEY');
}

/** Error code of jose, such as ERR_JWT_EXPIRED. */
const reasonOf = (error: unknown): string => (error as { code?: string }).code ?? 'UNUSABLE';

/** Creates a token check from its rules. */
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

/** Rejects every token: no issuer is configured. */
export const noAuthentication: Authenticate = async () => {
  throw new BadToken('NO_ISSUER');
};
