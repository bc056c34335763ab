import type { JWTPayload } from 'jose';
import type { Principal } from './principal.js';
import { roles, type Role } from './role.js';

/** Dotted paths to roles and organisations in the token's claims; the defaults follow Keycloak. */
export interface ClaimMapping {
  roles: string;
  organisations: string;
  /** Prefix of role names in the claims, such as `catalogue-`. */
  rolePrefix: string;
}

const longestSubject = 255;

/** Reads the value at a dotted path. Names may contain dots themselves, as URLs and client ids do. */
function at(claims: unknown, path: string): unknown {
  if (typeof claims !== 'object' || claims === null) return undefined;
  if (Object.hasOwn(claims, path)) return (claims as Record<string, unknown>)[path];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot);
    const found = Object.hasOwn(claims, name)
      ? at((claims as Record<string, unknown>)[name], path.slice(dot + 1))
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Claims that are one text with spaces (OAuth 2.0, RFC 6749 section 3.3); a text in any other claim is one name. */
const scopeClaims: readonly string[] = ['scope', 'scp'];

/** Reads the names in a claim: a list, or one text. */
function namesAt(claims: JWTPayload, path: string): string[] {
  const value = at(claims, path);
  const inText = (text: string): string[] => (scopeClaims.includes(path.split('.').at(-1)!) ? text.split(' ') : [text]);
  const list: unknown[] = typeof value === 'string' ? inText(value) : Array.isArray(value) ? value : [];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
}

function rolesNamed(names: readonly string[], prefix: string): Role[] {
  const held = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).toLowerCase());
  return roles.filter((role) => held.includes(role.toLowerCase()));
}

/** Keycloak writes groups as paths: /bremen/bsc-mitte means the organisation bsc-mitte. */
const lastOfPath = (path: string): string => path.replace(/\/$/, '').split('/').at(-1)!;

/** Maps the claims of a verified token to a principal; unknown roles belong to other applications and are ignored. */
export function principalOf(claims: JWTPayload, mapping: ClaimMapping): Principal {
  const id: unknown = claims.sub;
  if (typeof id !== 'string' || id === '' || id.length > longestSubject)
    throw new Error('the token has no subject (sub)');
  return {
    id,
    roles: new Set(rolesNamed(namesAt(claims, mapping.roles), mapping.rolePrefix)),
    organisations: [
      ...new Set(
        namesAt(claims, mapping.organisations)
          .map(lastOfPath)
          .filter((slug) => slug !== ''),
      ),
    ],
  };
}
