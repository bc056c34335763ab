import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { modules, nodeTypes, readModels, references } from '../../src/app/modules.js';
import { addFields, readModel as readModelOf, type ReadModel } from '../../src/platform/read/read-model.js';
import { ownId } from '../../src/catalogue/record/record.read-model.js';
import { catalogueSchema } from '../../src/app/schema.js';
import { files, imports, source } from './import-graph.js';

/** All read models that can be reached from those that the modules bring. */
function reachable(): Map<string, ReadModel> {
  const found = new Map<string, ReadModel>();
  const walk = (readModel: ReadModel): void => {
    if (found.has(readModel.type)) return;
    found.set(readModel.type, readModel);
    for (const field of Object.values(readModel.fields)) if ('readModel' in field) walk(field.readModel());
  };
  readModels.forEach(walk);
  return found;
}

let schema: GraphQLSchema;
let reached: Map<string, ReadModel>;

beforeAll(async () => {
  ({ schema } = await catalogueSchema());
  reached = reachable();
});

const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`a read model describes ${type}, which is no object type of the schema`);
  return Object.keys(found.getFields());
};

describe('what is read', () => {
  test('says of every field of a type how it is read, and of nothing else', () => {
    const differences = [...reached.values()].flatMap((readModel) => [
      ...fieldsOf(readModel.type)
        .filter((field) => !(field in readModel.fields))
        .map((field) => `${readModel.type}.${field} cannot be read`),
      ...Object.keys(readModel.fields)
        .filter((field) => field !== ownId && !fieldsOf(readModel.type).includes(field))
        .map((field) => `${readModel.type}.${field} is not in the schema`),
    ]);
    expect(differences).toEqual([]);
  });

  test('leads to the type that the schema names', () => {
    const wrong = [...reached.values()].flatMap((readModel) =>
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
    // An ended record has the id of the record that it was; no read model reads it.
    expect(withId.map(({ name }) => name).sort()).toEqual([...Object.keys(nodeTypes), 'EndedRecord'].sort());
  });

  test('finds each entity of the federation by every key of it', () => {
    const keyed = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.astNode?.directives?.some(({ name }) => name.value === 'key'));
    expect(keyed.map(({ name }) => name).sort()).toEqual([...Object.keys(references), 'EndedRecord'].sort());
  });
});

describe('the list of modules', () => {
  const faces = files.filter((path) => path.endsWith('/graphql.ts'));
  const intoFaces = imports.filter(({ to }) => faces.includes(to));

  test('names every graphql.ts, and nothing else imports one', () => {
    const listed = intoFaces.filter(({ from }) => from === 'app/modules.ts').map(({ to }) => to);
    expect(faces.filter((path) => !listed.includes(path))).toEqual([]);
    expect(intoFaces.filter(({ from }) => from !== 'app/modules.ts').map(({ from, to }) => `${from} → ${to}`)).toEqual(
      [],
    );
    // One more for what the platform brings.
    expect(modules).toHaveLength(faces.length + 1);
  });

  test('brings every resolver of a folder', () => {
    const resolverFiles = files.filter(
      (path) => path.endsWith('.resolver.ts') && !['app/node.resolver.ts', 'app/ended.resolver.ts'].includes(path),
    );
    const brought = intoFaces.map(({ to }) => to);
    const imported = new Set(imports.filter(({ from }) => brought.includes(from)).map(({ to }) => to));
    expect(resolverFiles.filter((path) => !imported.has(path))).toEqual([]);
  });

  test('is the only place in which fields are added to the types of others', () => {
    const adding = imports.filter(
      ({ from, to }) => /read\/read-model\.ts$/.test(to) && source(from).includes('addFields('),
    );
    expect(adding.map(({ from }) => from)).toEqual(['platform/graphql/assemble-modules.ts']);
  });

  test('refuses a field that is described twice', () => {
    const fee = readModelOf('Fee', { label: { kind: 'computed', needs: [] } });
    expect(() => addFields(fee, { label: { kind: 'computed', needs: [] } })).toThrow('Fee.label is described twice');
  });
});
