import type { Role } from './role.js';

/** The authenticated caller: a person or a machine with a valid token. */
export interface Principal {
  /** Subject (sub) of the token: stable and pseudonymous. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
  /** Slugs of the organisations to which the roles apply, including their descendants. */
  readonly organisations: readonly string[];
}
