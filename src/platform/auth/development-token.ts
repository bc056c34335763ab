import { createPublicKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { TokenRules } from './authenticate.js';
import type { Role } from './role.js';
import type { ClaimMapping } from './token-claims.js';

const issuer = 'urn:service-catalogue:development';
const audience = 'service-catalogue';
const algorithm = 'EdDSA';

export const defaultClaims: ClaimMapping = {
  roles: 'realm_access.roles',
  organisations: 'organisations',
  rolePrefix: '',
};

/** Claims of a development token. */
export interface DevelopmentSubject {
  subject: string;
  roles: readonly Role[];
  organisations: readonly string[];
  /** Lifetime, such as 8h. */
  expires: string;
}

/** Rules for tokens signed with the development key; the same checks as for an issuer's tokens. */
export const developmentRules = (privateKey: KeyObject): TokenRules => ({
  issuer,
  audience,
  algorithms: [algorithm],
  clockSkewSeconds: 0,
  claims: defaultClaims,
  key: { publicKeyPem: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() },
});

export const developmentToken = (
  privateKey: KeyObject,
  { subject, roles, organisations, expires }: DevelopmentSubject,
): Promise<string> =>
  new SignJWT({ realm_access: { roles: roles.map((role) => role.toLowerCase()) }, organisations })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(privateKey);
