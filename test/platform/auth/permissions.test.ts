import { describe, expect, test } from '@jest/globals';
import { actions, mayAnywhere, reachOf, type Action, type Reach } from '../../../src/platform/auth/permissions.js';
import type { Principal } from '../../../src/platform/auth/principal.js';
import { roles, type Role } from '../../../src/platform/auth/role.js';

const somebody = (...held: Role[]): Principal => ({ id: 'anna', roles: new Set(held), organisations: [] });

/** How far each role reaches, in the order: internal:read, change-set:edit, change-set:approve, disruption:announce, structure:edit, audit:read. */
const table: [role: Role, ...reaches: Reach[]][] = [
  ['AGENT', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE'],
  ['EDITOR', 'ALL', 'OWN', 'NONE', 'OWN', 'NONE', 'NONE'],
  ['APPROVER', 'ALL', 'OWN', 'OWN', 'OWN', 'NONE', 'NONE'],
  ['ADMIN', 'ALL', 'ALL', 'ALL', 'ALL', 'ALL', 'ALL'],
  ['CLIENT', 'ALL', 'OWN', 'NONE', 'NONE', 'NONE', 'NONE'],
];
const columns: readonly Action[] = [
  'internal:read',
  'change-set:edit',
  'change-set:approve',
  'disruption:announce',
  'structure:edit',
  'audit:read',
];

describe('permissions', () => {
  test('the table names every role and every action', () => {
    expect(table.map(([role]) => role)).toEqual([...roles]);
    expect([...columns].sort()).toEqual([...actions].sort());
  });

  test.each(table)('of %s are %s, %s, %s, %s, %s, %s', (role, ...reaches) => {
    expect(columns.map((action) => reachOf(somebody(role), action))).toEqual(reaches);
  });

  test.each(columns)('nobody and somebody without a role may not %s', (action) => {
    expect([reachOf(null, action), reachOf(somebody(), action)]).toEqual(['NONE', 'NONE']);
    expect(mayAnywhere(null, action)).toBe(false);
  });

  test.each<[held: Role[], action: Action, reach: Reach]>([
    [['AGENT', 'EDITOR'], 'change-set:edit', 'OWN'],
    [['EDITOR', 'ADMIN'], 'change-set:edit', 'ALL'],
    [['ADMIN', 'EDITOR'], 'change-set:edit', 'ALL'],
    [['EDITOR', 'APPROVER'], 'change-set:approve', 'OWN'],
    [['AGENT', 'CLIENT'], 'change-set:edit', 'OWN'],
    [['EDITOR', 'CLIENT'], 'structure:edit', 'NONE'],
  ])('%j may %s: %s, as the widest of the roles', (held, action, reach) => {
    expect(reachOf(somebody(...held), action)).toBe(reach);
    expect(mayAnywhere(somebody(...held), action)).toBe(reach !== 'NONE');
  });
});
