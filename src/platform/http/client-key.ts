import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Maximum number of distinct callers, which bounds memory. */
const mostKeys = 100_000;

/** IPv6 callers are identified by their /64 network, since a host can use all of its addresses. */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return bare;
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const parts = head.split(':').filter((part) => part !== '');
  const rest = (tail ?? '').split(':').filter((part) => part !== '');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - parts.length - rest.length)).fill('0');
  const groups = [...parts, ...zeros, ...rest].slice(0, 4);
  return groups.map((part) => part.replace(/^0+(?=.)/, '')).join(':');
}

/**
 * Creates keys that distinguish callers and cannot be reversed: hashes with a random secret that ends with the process.
 * Addresses are stored nowhere.
 */
export function clientKeys(secret: Buffer = randomBytes(32)): (caller: string) => string {
  return (caller) => String(createHmac('sha256', secret).update(caller).digest().readUInt32BE() % mostKeys);
}
