import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { graphql, type ExecutionResult } from 'graphql';
import { buildSchema, Mutation, Query, Resolver } from 'type-graphql';
import { Allowed, authChecker } from '../../../src/platform/graphql/allowed.js';
import type { Principal } from '../../../src/platform/auth/principal.js';

let times = 0;

@Resolver()
class Door {
  @Query(() => Boolean)
  isThere(): boolean {
    return true;
  }

  @Allowed('change-set:approve')
  @Mutation(() => Boolean)
  open(): boolean {
    times += 1;
    return true;
  }
}

const schema = await buildSchema({ resolvers: [Door], authChecker, validate: false });

const open = (principal: Principal | null): Promise<ExecutionResult> =>
  graphql({ schema, source: 'mutation { open }', contextValue: { principal } });

const someone = (role: 'EDITOR' | 'APPROVER'): Principal => ({
  id: 'someone',
  roles: new Set([role]),
  organisations: ['amt'],
});

describe('a mutation that names its action', () => {
  test.each([
    ['anonymous callers', null, 'UNAUTHENTICATED'],
    ['callers whose roles do not include it', someone('EDITOR'), 'FORBIDDEN'],
  ])('refuses %s and does not run', async (_, principal, code) => {
    times = 0;
    const { errors } = await open(principal);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(times).toBe(0);
  });

  test('runs for callers whose roles include it', async () => {
    times = 0;
    expect(await open(someone('APPROVER'))).toEqual({ data: { open: true } });
    expect(times).toBe(1);
  });
});
