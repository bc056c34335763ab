import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  getNamedType,
  parse,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { catalogueSchema } from '../../src/app/schema.js';

let schema: GraphQLSchema;
let sdl: string;
let types: GraphQLNamedType[];

const federation = /^(_Any|_Entity|_Service|federation__.*|link__.*|ContextArgument)$/;

beforeAll(async () => {
  ({ schema, sdl } = await catalogueSchema());
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !federation.test(type.name),
  );
});

test('every scalar says by which standard it is specified; what has none describes its form', () => {
  const scalars = types.filter(isScalarType);
  const unspecified = scalars.filter(({ specifiedByURL }) => !specifiedByURL).map(({ name }) => name);
  expect(scalars.length).toBeGreaterThan(unspecified.length);
  expect(unspecified.filter((name) => !/^(PostalCode|Written\w+)$/.test(name))).toEqual([]);
  for (const { specifiedByURL } of scalars) expect(specifiedByURL ?? 'https:').toMatch(/^https:/);
});

/** Everything that has a description: [name, description]. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as [string, string]),
    ];
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(
        ({ name, description }) => [`${type.name}.${name}`, description] as [string, string],
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
  return [
    ...(['Query', 'Mutation'].includes(type.name) ? [] : [own]),
    ...fields.flatMap(({ name, description, args }) => [
      [`${type.name}.${name}`, description] as [string, string],
      ...args.map((arg) => [`${type.name}.${name}(${arg.name})`, arg.description] as [string, string]),
    ]),
  ];
}

describe('the schema', () => {
  test('is committed as the code says it', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(sdl);
  });

  test('describes every type, field, argument and value with its official German term and what it means', () => {
    const poor = types
      .flatMap(described)
      .filter(([, description]) => !/^[A-ZÄÖÜ][^:]{1,90}: ./.test((description ?? '').replaceAll('`', '')));
    expect(poor.map(([name, description]) => `${name}: ${description}`)).toEqual([]);
  });

  test('gives every computed answer, whatever it says, its evidence and caveats', () => {
    const members = (type: GraphQLNamedType): readonly GraphQLNamedType[] =>
      isUnionType(type) ? type.getTypes() : [type];
    const queries = schema.getQueryType()!.getFields();
    const computed = ['feeQuote', 'checklist', 'responsibility', 'callCard'].map((name) =>
      getNamedType(queries[name]!.type),
    );
    const answers = [...types.filter(isUnionType), ...computed, schema.getType('OpeningState')!].flatMap(members);
    const all = new Set(answers.filter(isObjectType));
    const without = [...all].filter((type) => !type.getInterfaces().some(({ name }) => name === 'EvidencedAnswer'));
    expect(all.size).toBeGreaterThan(10);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('names its types and fields in English letters', () => {
    const names = types.flatMap(described).map(([name]) => name);
    expect(names.filter((name) => /[^\x20-\x7e]/.test(name))).toEqual([]);
  });

  test('answers lists that never hold null, save nodes', () => {
    const loose = types
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${String(field.type)}`),
      )
      .filter((field) => /\[\w+\]/.test(field) && !field.startsWith('Query._'));
    expect(loose).toEqual(['Query.nodes: [Node]']);
  });

  test('can be built from its committed form', () => {
    expect(() => buildSchema(sdl, { assumeValidSDL: true })).not.toThrow();
  });
});

describe('the examples', () => {
  test.each(
    readdirSync('schema/examples', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')),
  )('%s asks what the schema answers', (file) => {
    expect(validate(schema, parse(readFileSync(`schema/examples/${file}`, 'utf8')))).toEqual([]);
  });
});
