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

/**
 * Values, of which a list is read whole: texts, and the parts of a change set and of a notice, which editors and agents read in
 * one query.
 */
const values = new Set([
  'LocalizedText',
  'BriefingWording',
  'Change',
  'ChangeSetApproval',
  'ChangeSetComment',
  'MissingApproval',
  'NoticeChange',
]);

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
