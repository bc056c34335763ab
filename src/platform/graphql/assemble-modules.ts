import { Field, getMetadataStorage } from 'type-graphql';
import type { Lookup } from '../read/loaders.js';
import { addFields, type ReadModel, type ReadModelField } from '../read/read-model.js';
import { entity, type ResolveReference } from './federated-entity.js';
import type { GraphqlModule, HandedOnField } from './graphql-module.js';

/** How the records of a type are read, and found by their global id. */
export interface NodeType {
  /** The class that is decorated as the type. */
  readonly declared: new () => object;
  readonly readModel: ReadModel;
  readonly byId: Lookup;
}

export interface AssembledModules {
  readonly resolvers: readonly (new () => object)[];
  readonly readModels: ReadonlyMap<string, ReadModel>;
  readonly nodeTypes: Readonly<Record<string, NodeType>>;
  readonly references: Readonly<Record<string, ResolveReference>>;
}

/** The class that is decorated as the type. */
function classOf(type: string): new () => object {
  const declared = getMetadataStorage().objectTypes.find(({ name }) => name === type);
  if (!declared) throw new Error(`a module adds fields to ${type}, which is no object type`);
  return declared.target as new () => object;
}

function declare(type: string, name: string, { type: returns, options }: HandedOnField): void {
  Field(returns, options)(classOf(type).prototype as object, name);
}

/** Declares fields without resolvers, and adds to the read model how they are read. */
function addTo(readModel: ReadModel, fields: Readonly<Record<string, HandedOnField | ReadModelField>>): void {
  for (const [name, field] of Object.entries(fields)) {
    if ('read' in field) declare(readModel.type, name, field);
    addFields(readModel, { [name]: 'read' in field ? field.read : field });
  }
}

const entriesOf = <Value>(records: readonly (Readonly<Record<string, Value>> | undefined)[]): [string, Value][] =>
  records.flatMap((record) => Object.entries(record ?? {}));

/** Applies all modules and merges what they contribute; call it once per process. */
export function assembleModules(modules: readonly GraphqlModule[]): AssembledModules {
  const readModels = new Map<string, ReadModel>();
  for (const readModel of modules.flatMap((module) => module.readModels ?? [])) {
    if (readModels.has(readModel.type)) throw new Error(`two modules bring a read model of ${readModel.type}`);
    readModels.set(readModel.type, readModel);
  }
  const readModelOf = (type: string): ReadModel => {
    const readModel = readModels.get(type);
    if (!readModel) throw new Error(`no module brings a read model of ${type}`);
    return readModel;
  };
  for (const [type, fields] of entriesOf(modules.map(({ fieldsOf }) => fieldsOf))) addTo(readModelOf(type), fields);
  const nodes = entriesOf(modules.map((module) => module.nodes));
  const keys = entriesOf(modules.map(({ federationKeys }) => federationKeys));
  return {
    resolvers: modules.flatMap(({ resolvers }) => resolvers ?? []),
    readModels,
    nodeTypes: Object.fromEntries(
      nodes.map(([type, byId]) => [type, { declared: classOf(type), readModel: readModelOf(type), byId }]),
    ),
    references: Object.fromEntries(keys.map(([type, found]) => [type, entity(readModelOf(type), found)])),
  };
}
