import { describe, expect, test } from '@jest/globals';
import { principalOf, type ClaimMapping } from '../../../src/platform/auth/token-claims.js';

const keycloak: ClaimMapping = { roles: 'realm_access.roles', organisations: 'organisations', rolePrefix: '' };

const rolesOf = (claims: object, mapping: Partial<ClaimMapping> = {}) => [
  ...principalOf({ sub: 'anna', ...claims }, { ...keycloak, ...mapping }).roles,
];
const organisationsOf = (claims: object, organisations = 'organisations') =>
  principalOf({ sub: 'anna', ...claims }, { ...keycloak, organisations }).organisations;

describe('roles in claims', () => {
  test.each<[where: string, claims: object, mapping: Partial<ClaimMapping>, roles: string[]]>([
    ['in a Keycloak realm', { realm_access: { roles: ['editor', 'approver'] } }, {}, ['EDITOR', 'APPROVER']],
    ['whatever their case', { realm_access: { roles: ['Editor', 'ADMIN'] } }, {}, ['EDITOR', 'ADMIN']],
    [
      'in a Keycloak client',
      { resource_access: { catalogue: { roles: ['agent'] } } },
      { roles: 'resource_access.catalogue.roles' },
      ['AGENT'],
    ],
    [
      'in a Keycloak client with dots in its id',
      { resource_access: { 'catalogue.bremen.de': { roles: ['agent'] } } },
      { roles: 'resource_access.catalogue.bremen.de.roles' },
      ['AGENT'],
    ],
    [
      'under an address',
      { 'https://bremen.example/roles': ['client'] },
      { roles: 'https://bremen.example/roles' },
      ['CLIENT'],
    ],
    ['at the top', { roles: ['editor'] }, { roles: 'roles' }, ['EDITOR']],
    ['as one text with spaces', { scope: 'openid editor  agent' }, { roles: 'scope' }, ['AGENT', 'EDITOR']],
    ['as one text in the claim of a group', { realm_access: { roles: 'editor' } }, {}, ['EDITOR']],
    ['as one text with spaces, which is no list', { realm_access: { roles: 'editor admin' } }, {}, []],
    ['as one text with spaces at the top', { roles: 'editor admin' }, { roles: 'roles' }, []],
    ['as scopes in a token of Microsoft', { scp: 'editor agent' }, { roles: 'scp' }, ['AGENT', 'EDITOR']],
    [
      'with a prefix',
      { realm_access: { roles: ['catalogue-editor', 'admin', 'other-approver'] } },
      { rolePrefix: 'catalogue-' },
      ['EDITOR'],
    ],
    ['of others', { realm_access: { roles: ['offline_access', 'uma_authorization'] } }, {}, []],
    ['twice', { realm_access: { roles: ['editor', 'EDITOR'] } }, {}, ['EDITOR']],
    ['that only look alike', { realm_access: { roles: ['edıtor', 'adm in', 'editor '] } }, {}, []],
    ['named like what objects have', { realm_access: { roles: ['constructor', '__proto__'] } }, {}, []],
    ['nowhere', {}, {}, []],
    ['elsewhere', { roles: ['admin'] }, {}, []],
    ['at a place that is null', { realm_access: null }, {}, []],
    ['at a place that is a text', { realm_access: 'admin' }, {}, []],
    ['as a number', { realm_access: { roles: 7 } }, {}, []],
    ['among other things', { realm_access: { roles: [7, null, { admin: true }, ['admin'], 'agent'] } }, {}, ['AGENT']],
    ['as an object', { realm_access: { roles: { admin: true } } }, {}, []],
    ['at what every object inherits', {}, { roles: 'constructor.name' }, []],
  ])('%s', (_, claims, mapping, roles) => {
    expect(rolesOf(claims, mapping)).toEqual(roles);
  });
});

describe('organisations in claims', () => {
  test.each<[how: string, claims: object, organisations: string[]]>([
    ['as slugs', { organisations: ['bsc-mitte', 'bsc-nord'] }, ['bsc-mitte', 'bsc-nord']],
    ['as paths of groups', { organisations: ['/bremen/bsc-mitte', '/magistrat'] }, ['bsc-mitte', 'magistrat']],
    ['as paths that end with a slash', { organisations: ['/bremen/bsc-mitte/'] }, ['bsc-mitte']],
    ['as one text', { organisations: 'bsc-mitte' }, ['bsc-mitte']],
    ['as one text with spaces, which is no slug', { organisations: 'bsc-mitte magistrat' }, ['bsc-mitte magistrat']],
    ['twice', { organisations: ['bsc-mitte', '/bremen/bsc-mitte'] }, ['bsc-mitte']],
    ['empty', { organisations: ['', '/'] }, []],
    ['left out', {}, []],
    ['as something else', { organisations: { 'bsc-mitte': {} } }, []],
  ])('%s', (_, claims, organisations) => {
    expect(organisationsOf(claims)).toEqual(organisations);
  });

  test('in another claim', () => {
    expect(organisationsOf({ groups: ['/bremen/bsc-mitte'], organisations: ['magistrat'] }, 'groups')).toEqual([
      'bsc-mitte',
    ]);
  });
});

describe('the subject', () => {
  test('is who it is', () => {
    expect(principalOf({ sub: 'f3b1-anna' }, keycloak).id).toBe('f3b1-anna');
  });

  test.each([[undefined], [''], [7], [null], [{}], ['x'.repeat(256)]])('is not %j', (sub) => {
    expect(() => principalOf({ sub: sub as string }, keycloak)).toThrow('the token has no subject (sub)');
  });
});
