import { BlockList, isIPv6 } from 'node:net';
import type { Principal } from '../auth/principal.js';
import type { FederationPartner } from '../config/config-value.js';

/** Names the partner who asks for entities; null for everybody who is not known, whatever a request claims. */
export type PartnerOf = (principal: Principal | null, address: string) => string | null;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

function listOf({ networks }: FederationPartner): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    list.addSubnet(address, bits === undefined ? { ipv4: 32, ipv6: 128 }[family] : Number(bits), family);
  }
  return list;
}

/** A partner is known by a token with the role CLIENT, whose subject is its name, or by the networks it asks from. */
export function partnersOf(partners: readonly FederationPartner[]): PartnerOf {
  const known = partners.map((partner) => ({ name: partner.name, list: listOf(partner) }));
  return (principal, address) => {
    if (principal) return principal.roles.has('CLIENT') ? principal.id : null;
    const [bare = ''] = address.split('%');
    return known.find(({ list }) => list.check(bare, familyOf(bare)))?.name ?? null;
  };
}
