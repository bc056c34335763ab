import { Authorized, type AuthCheckerFn } from 'type-graphql';
import { catalogueError } from '../errors/errors.js';
import { reachOf, type Action } from '../auth/permissions.js';
import type { Principal } from '../auth/principal.js';

interface Caller {
  /** Null for anonymous callers. */
  principal: Principal | null;
}

/** The caller, if authenticated; throws UNAUTHENTICATED. */
export function signedIn({ principal }: Caller): Principal {
  if (!principal) throw catalogueError('UNAUTHENTICATED', 'Sign in: send a bearer token.');
  return principal;
}

/** The caller, if permitted to take the action anywhere; throws UNAUTHENTICATED or FORBIDDEN. */
export function allowed(caller: Caller, action: Action): Principal {
  const principal = signedIn(caller);
  if (reachOf(principal, action) === 'NONE') throw catalogueError('FORBIDDEN', `Your roles do not include ${action}.`);
  return principal;
}

/** Restricts a mutation to callers who may take the action anywhere; the mutation itself checks their scope. */
export const Allowed = (action: Action) => Authorized<Action>([action]);

/** Rejects by throwing, because type-graphql's own error has a code that is not in our list. */
export const authChecker: AuthCheckerFn<Caller, Action> = ({ context }, actions) => {
  for (const action of actions) allowed(context, action);
  return true;
};
