/** Rollen: roles of authenticated callers. */
export const roles = ['AGENT', 'EDITOR', 'APPROVER', 'ADMIN', 'CLIENT'] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);
