import type { JWTPayload } from 'jose';
import type { Principal } from './principal.js';
import { isRole, type Role } from './role.js';

/** Where in a token's claims roles and organisations stand: dotted paths, Keycloak's shape by default. */
export interface ClaimMapping {
  roles: string;
  organisations: string;
  /** What stands before a role's name in the claims, such as `catalogue-`. */
  rolePrefix: string;
}

const at = (claims: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], claims);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : typeof value === 'string' ? value.split(' ') : [];

function roleNamed(name: string, prefix: string): Role | null {
  if (!name.startsWith(prefix)) return null;
  const role = name.slice(prefix.length).toUpperCase();
  return isRole(role) ? role : null;
}

/** Whom the claims of a verified token mean; roles that we do not know are somebody else's. */
export function principalOf(claims: JWTPayload, mapping: ClaimMapping): Principal {
  if (!claims.sub) throw new Error('the token has no subject (sub)');
  const held = texts(at(claims, mapping.roles)).map((name) => roleNamed(name, mapping.rolePrefix));
  return {
    id: claims.sub,
    roles: new Set(held.filter((role) => role !== null)),
    // Keycloak writes groups as paths: /bremen/bsc-mitte is the organisation bsc-mitte.
    organisations: texts(at(claims, mapping.organisations)).map((path) => path.split('/').at(-1)!),
  };
}
