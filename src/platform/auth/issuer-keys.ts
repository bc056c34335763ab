import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** Where the keys stand with which tokens are signed. */
export type KeySource = { jwksUrl: string } | { publicKeyPem: string };

/** Whether a token counts cannot be told, because the issuer's keys cannot be read. */
export class KeysUnavailable extends Error {}

/** Unknown key ids are looked up again (rotation), but not more often than this. */
const cooldownDuration = 30_000;
const timeoutDuration = 3_000;

/** After a failure the issuer is left alone for so long, whoever shows tokens meanwhile. */
const pauseAfterFailure = 2_000;

/** Faults of the token, not of the issuer: it names a key or an algorithm that does not exist. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

function pausingFetch(): typeof fetch {
  let pausedUntil = 0;
  return async (...request) => {
    if (Date.now() < pausedUntil) throw new Error('the keys could not be read a moment ago');
    try {
      const response = await fetch(...request);
      if (response.status !== 200) throw new Error(`the keys were answered with status ${response.status}`);
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

/** The key for a token, by what its header says. Keys and addresses that the header brings along are never looked at. */
export function issuerKeys(source: KeySource): JWTVerifyGetKey {
  if ('jwksUrl' in source) return remoteKeys(source.jwksUrl);
  const key = createPublicKey(source.publicKeyPem);
  return async () => key;
}
