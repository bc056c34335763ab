import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** Location of the issuer's JSON Web Key Set. */
export type KeySource = { jwksUrl: string } | { publicKeyPem: string };

/** The issuer's keys cannot be read, so no token can be checked. */
export class KeysUnavailable extends Error {}

/** Minimum time between two look-ups caused by unknown key ids (rotation). */
const cooldownDuration = 30_000;
const timeoutDuration = 3_000;

/** Time after a failed fetch during which the issuer is not asked again. */
const pauseAfterFailure = 2_000;

/** Errors caused by the token, not the issuer: an unknown key id or algorithm. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

function pausingFetch(): typeof fetch {
  let pausedUntil = 0;
  return async (...request) => {
    if (Date.now() < pausedUntil) throw new Error('the last attempt to read the keys failed a moment ago');
    try {
      const response = await fetch(...request);
      if (response.status !== 200) throw new Error(`the keys were not sent: status ${response.status}`);
      return response;
    } catch (error) {
      pausedUntil = Date.now() + pauseAfterFailure;
      throw error;
    }
  };
}

function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration,
    timeoutDuration,
    [customFetch]: pausingFetch(),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      throw new KeysUnavailable('the keys of the issuer cannot be read', { cause: error });
    }
  };
}

/** Selects the key by the token's header. Keys and URLs embedded in the header (jwk, jku, x5u) are ignored. */
export function issuerKeys(source: KeySource): JWTVerifyGetKey {
  if ('jwksUrl' in source) return remoteKeys(source.jwksUrl);
  const key = createPublicKey(source.publicKeyPem);
  return async () => key;
}
