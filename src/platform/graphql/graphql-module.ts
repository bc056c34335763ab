import type { FieldOptions } from 'type-graphql';
import type { Lookup } from '../read/loaders.js';
import type { ReadModel, ReadModelField } from '../read/read-model.js';
import type { EntityKey } from './federated-entity.js';

/** The type of a field, as decorators take it: a class, a scalar, an enum, or a list of one. */
export type FieldType = () => object;

/** A field whose value is returned as it was read; it needs no resolver. */
export interface HandedOnField {
  readonly read: ReadModelField;
  readonly type: FieldType;
  readonly options: FieldOptions;
}

export const handedOn = (type: FieldType, options: FieldOptions, read: ReadModelField): HandedOnField => ({
  read,
  type,
  options,
});

/**
 * The GraphQL face of a concept: its `graphql.ts` declares what it adds to the schema. `app/modules.ts` lists the faces
 * and applies them once, so that no import changes the type of another concept. Records are keyed by names of GraphQL
 * types.
 */
export interface GraphqlModule {
  readonly resolvers?: readonly (new () => object)[];
  readonly readModels?: readonly ReadModel[];
  /** Types with a global id: the lookup that finds a record by it. */
  readonly nodes?: Readonly<Record<string, Lookup>>;
  /** Entities of the federation: their keys. */
  readonly federationKeys?: Readonly<Record<string, readonly EntityKey[]>>;
  /**
   * Fields of other concepts' types. A field with arguments has a field resolver and only declares here how it is read.
   */
  readonly fieldsOf?: Readonly<Record<string, Readonly<Record<string, HandedOnField | ReadModelField>>>>;
}
