import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { nodeTypes } from '../../src/app/node-types.js';
import type { Shape } from '../../src/platform/read/read-model.js';
import { buildCatalogueSchema } from '../../src/app/schema.js';

/** All shapes that can be reached from those of the nodes. */
function reachable(): Map<string, Shape> {
  const found = new Map<string, Shape>();
  const walk = (shape: Shape): void => {
    if (found.has(shape.type)) return;
    found.set(shape.type, shape);
    for (const field of Object.values(shape.fields)) if ('shape' in field) walk(field.shape());
  };
  Object.values(nodeTypes).forEach(({ shape }) => walk(shape));
  return found;
}

let schema: GraphQLSchema;
let shapes: Map<string, Shape>;

beforeAll(async () => {
  ({ schema } = await buildCatalogueSchema());
  shapes = reachable();
});

const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`a shape describes ${type}, which is no object type of the schema`);
  return Object.keys(found.getFields());
};

describe('what is read', () => {
  test('says of every field of a type how it is read, and of nothing else', () => {
    const differences = [...shapes.values()].flatMap((shape) => [
      ...fieldsOf(shape.type)
        .filter((field) => !(field in shape.fields))
        .map((field) => `${shape.type}.${field} cannot be read`),
      ...Object.keys(shape.fields)
        .filter((field) => !fieldsOf(shape.type).includes(field))
        .map((field) => `${shape.type}.${field} is not in the schema`),
    ]);
    expect(differences).toEqual([]);
  });

  test('leads to the type that the schema names', () => {
    const wrong = [...shapes.values()].flatMap((shape) =>
      Object.entries(shape.fields).flatMap(([name, field]) => {
        if (field.kind !== 'one' && field.kind !== 'many') return [];
        const type = schema.getType(shape.type);
        const named = isObjectType(type) ? getNamedType(type.getFields()[name]!.type).name : '';
        return named === field.shape().type
          ? []
          : [`${shape.type}.${name} is a ${named}, read as ${field.shape().type}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('gives every type with a global id', () => {
    const withId = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(withId.map(({ name }) => name).sort()).toEqual(Object.keys(nodeTypes).sort());
  });
});
