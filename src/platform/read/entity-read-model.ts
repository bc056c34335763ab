import { EntitySchema } from '@mikro-orm/core';
import type { LocalizedText } from '../i18n/localized-text.js';
import { sql, word } from '../sql/sql.js';
import {
  column,
  firstDay,
  lastDay,
  momentField,
  readModel,
  text,
  type ReadModel,
  type ReadModelField,
} from './read-model.js';

type Name<Of> = Extract<keyof Of, string>;

/** Values that are returned as stored, or as the wording in the requested language. */
type Plain = string | number | boolean | Date | LocalizedText | readonly string[] | readonly number[];
type PlainName<Entity> = {
  [Property in Name<Entity>]: NonNullable<Entity[Property]> extends Plain ? Property : never;
}[Name<Entity>];

/** Fields that need no declaration: those named like a property, and the days of `valid`. */
type ImpliedName<Entity> = PlainName<Entity> | ('valid' extends keyof Entity ? 'validFrom' | 'validUntil' : never);

/** A field is read from a property of the entity, or as declared. */
type Source<Entity> = PlainName<Entity> | ReadModelField;

/**
 * What the entity does not imply: every other field of the GraphQL type must be declared. Fields with arguments are not
 * properties of its class and are added.
 */
export type Differences<Type, Entity> = {
  readonly [Field in Exclude<Name<Type>, ImpliedName<Entity>>]: Source<Entity>;
} & { readonly [field: string]: Source<Entity> };

/** The naming rule of columns; a test of the entities enforces it. */
const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Properties = Readonly<Record<string, { readonly columnType?: string } | undefined>>;

/** The properties as the entity declares them, without discovery of the whole ORM. */
function propertiesOf(entity: abstract new (...parameters: never[]) => object): Properties {
  const schema = EntitySchema.REGISTRY.get(entity);
  if (!schema) throw new Error(`${entity.name} is no entity`);
  return schema.properties as Properties;
}

function fieldOf(property: string, properties: Properties): ReadModelField | undefined {
  const declared = properties[property];
  const name = columnOf(property);
  if (declared?.columnType === 'localized_text') return text(name);
  if (declared?.columnType === 'timestamptz') return momentField((row) => sql`${row}.${word(name)}`);
  return declared && column(name);
}

function impliedField(field: string, properties: Properties): ReadModelField | undefined {
  if (field in properties) return fieldOf(field, properties);
  if (!('valid' in properties)) return undefined;
  return { validFrom: firstDay('valid'), validUntil: lastDay('valid') }[field];
}

/**
 * Creates the read model of a GraphQL type from the entity's table. Only the differences are declared; columns and
 * their types come from the entity, and the compiler requires what is missing.
 */
export function entityReadModel<Type extends object, Entity extends object>(
  type: new () => Type,
  entity: abstract new (...parameters: never[]) => Entity,
  differences: Differences<Type, Entity>,
): ReadModel {
  const properties = propertiesOf(entity);
  // Class fields are defined on every instance, also those without a value.
  const names = new Set([...Object.keys(new type()), ...Object.keys(differences)]);
  const fields = [...names].map((name): [string, ReadModelField] => {
    const said: string | ReadModelField = differences[name] ?? name;
    const field = typeof said === 'object' ? said : impliedField(said, properties);
    if (!field) throw new Error(`no read model says how ${type.name}.${name} is read`);
    return [name, field];
  });
  return readModel(type.name, Object.fromEntries(fields));
}
