import type { Principal } from './principal.js';
import { roles, type Role } from './role.js';

/** What can be done, in the words of the mutations that do it. */
export const actions = [
  'internal:read',
  'change-set:edit',
  'change-set:approve',
  'disruption:announce',
  'structure:edit',
  'audit:read',
] as const;

export type Action = (typeof actions)[number];

/** How far an action reaches: not at all, to the own organisations and those below them, or everywhere. */
export type Reach = 'NONE' | 'OWN' | 'ALL';

const nowhere = Object.fromEntries(actions.map((action) => [action, 'NONE'])) as Record<Action, Reach>;

/** Which role may do what: the one table. */
export const permissions: Record<Role, Record<Action, Reach>> = {
  AGENT: { ...nowhere, 'internal:read': 'ALL' },
  EDITOR: { ...nowhere, 'internal:read': 'ALL', 'change-set:edit': 'OWN', 'disruption:announce': 'OWN' },
  APPROVER: {
    ...nowhere,
    'internal:read': 'ALL',
    'change-set:edit': 'OWN',
    'change-set:approve': 'OWN',
    'disruption:announce': 'OWN',
  },
  ADMIN: {
    'internal:read': 'ALL',
    'change-set:edit': 'ALL',
    'change-set:approve': 'ALL',
    'disruption:announce': 'ALL',
    'structure:edit': 'ALL',
    'audit:read': 'ALL',
  },
  // A machine writes drafts, such as an import's, into change sets; people review them.
  CLIENT: { ...nowhere, 'internal:read': 'ALL', 'change-set:edit': 'OWN' },
};

const order: Record<Reach, number> = { NONE: 0, OWN: 1, ALL: 2 };

/** How far the action reaches for whoever asks: as far as the widest of their roles. */
export const reachOf = (principal: Principal | null, action: Action): Reach =>
  roles
    .filter((role) => principal?.roles.has(role))
    .map((role) => permissions[role][action])
    .reduce<Reach>((widest, reach) => (order[reach] > order[widest] ? reach : widest), 'NONE');

export const mayAnywhere = (principal: Principal | null, action: Action): boolean =>
  reachOf(principal, action) !== 'NONE';
