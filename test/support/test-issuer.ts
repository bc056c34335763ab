import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT, type JWK, type JWTPayload } from 'jose';

export const issuer = 'https://login.test.example/realms/catalogue';
export const audience = 'service-catalogue';

/** Whom a token of a test is for; what is left out is what nobody needs to think about. */
export interface TokenOf {
  subject?: string;
  roles?: readonly string[];
  organisations?: readonly string[];
}

export interface SigningKey {
  kid: string;
  alg: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  jwk: JWK;
}

const pairOf = (alg: string) => {
  if (alg === 'EdDSA') return generateKeyPairSync('ed25519');
  if (alg.startsWith('ES')) return generateKeyPairSync('ec', { namedCurve: { ES256: 'P-256', ES384: 'P-384' }[alg]! });
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
};

export function signingKey(alg = 'RS256', kid: string = randomUUID()): SigningKey {
  const { privateKey, publicKey } = pairOf(alg);
  return {
    kid,
    alg,
    privateKey,
    publicKey,
    jwk: { ...(publicKey.export({ format: 'jwk' }) as JWK), kid, alg, use: 'sig' },
  };
}

export const pemOf = ({ publicKey }: SigningKey): string =>
  publicKey.export({ type: 'spki', format: 'pem' }).toString();

export const now = (): number => Math.floor(Date.now() / 1000);

/** The claims of a token that counts, as Keycloak words them. */
export const claimsOf = ({ subject = 'anna', roles = [], organisations = [] }: TokenOf = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: subject,
  iat: now(),
  exp: now() + 300,
  typ: 'Bearer',
  realm_access: { roles },
  organisations,
});

/** Signs whatever it is given, sensible or not. */
export const sign = (
  { kid, alg, privateKey }: SigningKey,
  claims: JWTPayload = claimsOf(),
  header: Record<string, unknown> = {},
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(privateKey);

export interface TestIssuer {
  /** The environment of an installation that trusts this issuer. */
  variables: Record<string, string>;
  token(of?: TokenOf): Promise<string>;
  /** The header of a request by somebody with a token. */
  as(of?: TokenOf): Promise<{ authorization: string }>;
}

/** An issuer of tokens whose key the application is told. */
export function testIssuer(): TestIssuer {
  const key = signingKey();
  const token = (of?: TokenOf) => sign(key, claimsOf(of));
  return {
    variables: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_PUBLIC_KEY: pemOf(key) },
    token,
    as: async (of) => ({ authorization: `Bearer ${await token(of)}` }),
  };
}
