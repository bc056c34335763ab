import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { InternalAddressError, isPublicAddress, publicLookup } from './address-guard.js';

export interface LinkOptions {
  /** Timeout of a request in milliseconds. */
  timeout: number;
  /** For tests: permits servers on this machine and private networks. */
  allowInternal?: boolean;
}

const mostRedirects = 5;

/** The host as an address, if it is one; names are checked when resolved. */
const literalAddress = ({ hostname }: URL): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : undefined;
};

function assertAllowed(url: URL, allowInternal: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`leads to ${url.protocol}`);
  const address = literalAddress(url);
  if (!allowInternal && address !== undefined && !isPublicAddress(address)) throw new InternalAddressError(address);
}

/** Sends one request and discards the body. */
function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  { timeout, allowInternal = false }: LinkOptions,
): Promise<IncomingMessage> {
  assertAllowed(url, allowInternal);
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = send(url, {
      method,
      agent: false,
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'service-catalogue link check', accept: '*/*' },
      ...(allowInternal ? {} : { lookup: publicLookup }),
    });
    asked.once('error', reject);
    asked.once('response', (response) => {
      response.destroy();
      resolve(response);
    });
    asked.end();
  });
}

/** Sends a request and follows redirects. */
async function follow(start: URL, method: 'HEAD' | 'GET', options: LinkOptions): Promise<number> {
  let url = start;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const { statusCode = 0, headers } = await ask(url, method, options);
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) return statusCode;
    url = new URL(headers.location, url);
  }
  throw new Error(`more than ${mostRedirects} redirects`);
}

/** Status codes of pages that exist but refuse us. */
const isThere = (status: number): boolean => (status >= 200 && status < 400) || [401, 403, 429].includes(status);

const reasonOf = (error: unknown): string => {
  const { name, message, code } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' || name === 'AbortError' ? 'no answer in time' : (code ?? message);
};

/** Reason for a dead link; null when it responds. Some servers do not support HEAD, so GET decides. */
export async function deadReason(link: string, options: LinkOptions): Promise<string | null> {
  try {
    const url = new URL(link);
    if (isThere(await follow(url, 'HEAD', options).catch(() => 0))) return null;
    const status = await follow(url, 'GET', options);
    return isThere(status) ? null : `HTTP ${status}`;
  } catch (error) {
    return reasonOf(error);
  }
}
