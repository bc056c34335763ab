import { createPublicKey } from 'node:crypto';
import type { TokenRules } from './authenticate.js';
import type { KeySource } from './issuer-keys.js';

/** Which tokens are accepted: those of an OIDC issuer, those of the local development key, or none. */
export type Access = { kind: 'ISSUER'; rules: TokenRules } | { kind: 'DEVELOPMENT' } | { kind: 'NONE' };

/** Issuer variables of the environment that are set. */
export interface IssuerSettings {
  issuer?: string | undefined;
  audience?: string | undefined;
  jwksUrl?: string | undefined;
  publicKeyPem?: string | undefined;
  algorithms: readonly string[];
  clockSkewSeconds: number;
  claims: TokenRules['claims'];
}

const rsa = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];

/** Asymmetric algorithms only: with a shared secret, anybody who reads our settings could sign tokens. */
export const signatureAlgorithms = [...rsa, 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;

const algorithmOfCurve: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

/** Algorithms that fit a public key; empty when the key is of another type. */
export function algorithmsOfKey(publicKeyPem: string): readonly string[] {
  const { asymmetricKeyType, asymmetricKeyDetails: details } = createPublicKey(publicKeyPem);
  if (asymmetricKeyType === 'rsa') return (details?.modulusLength ?? 0) >= 2_048 ? rsa : [];
  if (asymmetricKeyType === 'ec') return [algorithmOfCurve[details?.namedCurve ?? ''] ?? []].flat();
  return asymmetricKeyType === 'ed25519' ? ['EdDSA'] : [];
}

/** Lists every missing or contradictory variable. */
function problemsOf({ issuer, audience, jwksUrl, publicKeyPem, algorithms }: IssuerSettings): string[] {
  const missing = Object.entries({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience })
    .filter(([, text]) => text === undefined)
    .map(([name]) => `${name} is missing; it is needed as soon as one of the OIDC_ variables is set`);
  if (!jwksUrl && !publicKeyPem)
    missing.push('OIDC_JWKS_URL or OIDC_PUBLIC_KEY is missing; one of them says with which keys tokens are signed');
  if (jwksUrl && publicKeyPem) missing.push('OIDC_JWKS_URL and OIDC_PUBLIC_KEY are both set; expected one of them');
  if (!publicKeyPem) return missing;
  const possible = algorithmsOfKey(publicKeyPem);
  const impossible = algorithms.filter((algorithm) => !possible.includes(algorithm));
  if (impossible.length > 0)
    missing.push(
      `OIDC_ALGORITHMS names ${impossible.join(', ')}, but the key of OIDC_PUBLIC_KEY makes ${possible.join(', ')}`,
    );
  return missing;
}

/** Parses the issuer settings; throws an error that names every missing variable. */
export function issuerAccess(settings: IssuerSettings): Access {
  const problems = problemsOf(settings);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { issuer, audience, jwksUrl, publicKeyPem, ...rest } = settings;
  const key = (jwksUrl ? { jwksUrl } : { publicKeyPem }) as KeySource;
  return { kind: 'ISSUER', rules: { ...rest, issuer: issuer!, audience: audience!, key } };
}
