import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const internal = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  internal.addSubnet(network, prefix, 'ipv4');

// Only 2000::/3 is allocated; within it these are special: documentation, Teredo, 6to4.
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  internal.addSubnet(network, prefix, 'ipv6');

/** Whether the address is public, neither this machine nor a private network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !internal.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !internal.check(address, 'ipv6');
}

export class InternalAddressError extends Error {
  constructor(host: string) {
    super(`${host} is an internal address`);
    this.name = 'InternalAddressError';
  }
}

/** Resolves a host and rejects internal addresses; the connection uses the checked address. */
export const publicLookup: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const first = addresses?.[0];
    if (error || !first) return answer(error ?? new Error(`${host} has no address`), '', 0);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return answer(new InternalAddressError(host), '', 0);
    return options.all ? answer(null, addresses) : answer(null, first.address, first.family);
  });
};
