import type { Principal } from './principal.js';
import { roles, type Role } from './role.js';

/** Actions that permissions are granted for. */
export const actions = [
  'internal:read',
  'change-set:edit',
  'change-set:approve',
  'disruption:announce',
  'structure:edit',
  'audit:read',
] as const;

export type Action = (typeof actions)[number];

/** Reach of an action: none, the principal's organisations and their descendants, or all. */
export type Reach = 'NONE' | 'OWN' | 'ALL';

const nowhere = Object.fromEntries(actions.map((action) => [action, 'NONE'])) as Record<Action, Reach>;

/** Reach of each action by role. This table is the only place that grants permissions. */
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
  // Machine clients (imports) may write drafts; a person reviews them.
  CLIENT: { ...nowhere, 'internal:read': 'ALL', 'change-set:edit': 'OWN' },
};

const order: Record<Reach, number> = { NONE: 0, OWN: 1, ALL: 2 };

/** Reach of an action for a principal: the widest reach of its roles. */
export const reachOf = (principal: Principal | null, action: Action): Reach =>
  roles
    .filter((role) => principal?.roles.has(role))
    .map((role) => permissions[role][action])
    .reduce<Reach>((widest, reach) => (order[reach] > order[widest] ? reach : widest), 'NONE');

export const mayAnywhere = (principal: Principal | null, action: Action): boolean =>
  reachOf(principal, action) !== 'NONE';
