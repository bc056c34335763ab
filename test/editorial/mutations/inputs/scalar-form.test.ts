import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { contentSchema, type FormSchema } from '../../../../src/catalogue/record/schema/content-schema.js';
import { FeeKind } from '../../../../src/catalogue/fee/fee-kind.js';
import { apiTypes } from '../../../../src/editorial/mutations/inputs/api-types.js';
import { scalarForm } from '../../../../src/editorial/mutations/inputs/scalar-form.js';

const toContent = (schema: FormSchema, value: unknown): unknown => scalarForm(schema).toContent!(value as never);

/** All schemas that stand in a schema, itself included. */
const schemasIn = (schema: FormSchema): FormSchema[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(schemasIn),
  ...(schema.items ? schemasIn(schema.items) : []),
];

const all = Object.values(contentSchema.$defs).flatMap(schemasIn);

describe('a value of the JSON Schema', () => {
  test('has the type that x-graphql names', () => {
    expect(scalarForm({ type: 'string', 'x-graphql': 'FeeKind' })).toEqual({ form: 'SCALAR', type: FeeKind });
  });

  test('has its JSON type otherwise', () => {
    expect(scalarForm({ type: 'boolean' })).toEqual({ form: 'SCALAR', type: Boolean });
  });

  test.each([
    ['a moment', { 'x-graphql': 'DateTime' }, new Date('2026-11-29T08:30:00Z'), '2026-11-29T08:30:00Z'],
    ['a time', { 'x-graphql': 'LocalTime' }, '00:00', '00:00'],
    ['the end of a day', { 'x-graphql': 'LocalTime', 'x-midnight': '24:00' }, '00:00', '24:00'],
    ['a weekday', { 'x-graphql': 'Weekday' }, 'TUESDAY', 2],
  ])('is written in the content as it has to be: %s', (_, schema, value, expected) => {
    expect(toContent(schema, value)).toBe(expected);
  });

  test('names no type that the API does not have', () => {
    expect(() => scalarForm({ type: 'string', 'x-graphql': 'Ags' })).toThrow('names the type "Ags"');
  });
});

describe('catalogue.schema.json', () => {
  test('names the enum of each list of words', () => {
    const nameless = all.filter(({ enum: values, ...schema }) => values && !schema['x-graphql']);
    // Keys of an official code list, the origin of a text, and weeks of a month are no enums in the API.
    expect(nameless.map(({ enum: values }) => values![0])).toEqual(['HUMAN', '00', 1]);
  });

  test('names only enums that have the values', () => {
    const named = all.filter(({ enum: values }) => values).filter((schema) => schema['x-graphql']);
    const lacking = named.filter(({ enum: values, ...schema }) =>
      values!.some((value) => !(value in apiTypes[schema['x-graphql']!]!)),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });
});
