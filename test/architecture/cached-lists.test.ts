import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { catalogueSchema } from '../../src/app/schema.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await catalogueSchema());
});

const hasId = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

/** Values that are read whole, so that a list of them is one value, and answers that are computed anew. */
const values = new Set(['LocalizedText']);

describe('a list of an object that caches know by its id', () => {
  test('has entries that caches know by theirs, so that they are not merged by position', () => {
    const merged = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(hasId)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => {
          const entry = getNamedType(field.type);
          const isList = isListType(getNullableType(field.type));
          return isList && isObjectType(entry) && !hasId(entry) && !values.has(entry.name)
            ? [`${type.name}.${field.name}: ${entry.name}`]
            : [];
        }),
      );
    expect(merged).toEqual([]);
  });
});
