import { expect, test } from '@jest/globals';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type * as schemaOfApp from '../../src/app/schema.js';
import type * as momentary from '../../src/app/momentary-types.js';
import { once } from '../support/once.js';

const { catalogueSchema } = await once<typeof schemaOfApp>('src/app/schema.ts');
const { momentaryTypes } = await once<typeof momentary>('src/app/momentary-types.ts');
const { schema } = await catalogueSchema();

/** Whether what a field gives is that of the moment unless its caller says otherwise. */
const saysNow = (description: string | null | undefined): boolean =>
  /\b(else|defaults to) now\b|moment of the call/.test(description ?? '');

const fieldsOf = (type: object) => ('getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : []);

const nameOf = (type: GraphQLOutputType): string => String(type).replace(/[[\]!]/g, '');

test('every type of the list is one of the schema', () => {
  expect([...momentaryTypes].filter((name) => !schema.getType(name))).toEqual([]);
});

test('what depends on the moment of the request is kept to the next minute at most', () => {
  const told: string[] = [];
  const missed: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (['Mutation'].includes(type.name) || type.name.endsWith('Input') || momentaryTypes.has(type.name)) continue;
    for (const { name, description, args, type: given } of fieldsOf(type)) {
      if (!saysNow(description) && !(args ?? []).some((argument) => saysNow(argument.description))) continue;
      (momentaryTypes.has(nameOf(given)) ? told : missed).push(`${type.name}.${name}`);
    }
  }
  expect(missed).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['Query.callCard', 'Organisation.opening', 'OnlineService.state']));
});
