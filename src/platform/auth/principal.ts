import type { Role } from './role.js';

/** Who asks: a person or a machine that has shown a valid token. */
export interface Principal {
  /** The token's subject: stays the same for a person, says nothing about them. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
  /** Slugs of the organisations for which the roles hold, with everything below them. */
  readonly organisations: readonly string[];
}
