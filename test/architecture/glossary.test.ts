import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

const rows = [...readFileSync('GLOSSARY.md', 'utf8').matchAll(/^\| `([\w.]+)` \| ([^|]+) \|/gm)].map(
  ([, name, german]) => [name!, german!.trim()] as const,
);
const generated =
  /^_|^(federation|link)__|(Connection|Edge|Content|Patch|PatchInput|ChangeInput)$|^(Create|Change|Add|Remove)\w+Input$|^(Query|Mutation|Subscription)$|^ContextArgument$/;

/** The German term that opens a description. */
const term = (description: string | null | undefined): string => (description ?? '').split(':')[0]!;

let schema: GraphQLSchema;

beforeAll(() => {
  schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'), { assumeValidSDL: true });
});

function termInSchema(name: string): string | undefined {
  const [typeName, fieldName] = name.split('.');
  const type = schema.getType(typeName!);
  if (!fieldName) return type && term(type.description);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return undefined;
  return type.getFields()[fieldName] && term(type.getFields()[fieldName]!.description);
}

describe('the glossary', () => {
  test('names every type of the schema', () => {
    const named = new Set(rows.map(([name]) => name));
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(types.map(({ name }) => name).filter((name) => !generated.test(name) && !named.has(name))).toEqual([]);
  });

  test('gives each name the German term that the schema gives it', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.map(([name]) => [name, termInSchema(name)])).toEqual(rows.map(([name, german]) => [name, german]));
  });

  test('has each name once', () => {
    expect(rows.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
  });
});
