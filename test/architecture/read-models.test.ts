import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { nodeTypes } from '../../src/app/node-types.js';
import type { ReadModel } from '../../src/platform/read/read-model.js';
import { buildCatalogueSchema } from '../../src/app/schema.js';

/** All shapes that can be reached from those of the nodes. */
function reachable(): Map<string, ReadModel> {
  const found = new Map<string, ReadModel>();
  const walk = (readModel: ReadModel): void => {
    if (found.has(readModel.type)) return;
    found.set(readModel.type, readModel);
    for (const field of Object.values(readModel.fields)) if ('readModel' in field) walk(field.readModel());
  };
  Object.values(nodeTypes).forEach(({ readModel }) => walk(readModel));
  return found;
}

let schema: GraphQLSchema;
let shapes: Map<string, ReadModel>;

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
    const differences = [...shapes.values()].flatMap((readModel) => [
      ...fieldsOf(readModel.type)
        .filter((field) => !(field in readModel.fields))
        .map((field) => `${readModel.type}.${field} cannot be read`),
      ...Object.keys(readModel.fields)
        .filter((field) => !fieldsOf(readModel.type).includes(field))
        .map((field) => `${readModel.type}.${field} is not in the schema`),
    ]);
    expect(differences).toEqual([]);
  });

  test('leads to the type that the schema names', () => {
    const wrong = [...shapes.values()].flatMap((readModel) =>
      Object.entries(readModel.fields).flatMap(([name, field]) => {
        if (field.kind !== 'one' && field.kind !== 'many') return [];
        const type = schema.getType(readModel.type);
        const named = isObjectType(type) ? getNamedType(type.getFields()[name]!.type).name : '';
        return named === field.readModel().type
          ? []
          : [`${readModel.type}.${name} is a ${named}, read as ${field.readModel().type}`];
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
