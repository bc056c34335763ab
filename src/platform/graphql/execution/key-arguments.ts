import {
  getNamedType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { badInput } from '../../errors/errors.js';
import { Ags, Ars, LeikaKey, PostalCode } from '../scalars.js';

type Taker = GraphQLArgument | GraphQLInputField;

/** The keys that arguments take as text, by `<input type or field>.<name>`. */
export type KeyArguments = ReadonlyMap<string, GraphQLScalarType>;

const keys: readonly GraphQLScalarType[] = [LeikaKey, Ars, Ags, PostalCode];

function asText(type: GraphQLInputType): GraphQLInputType {
  if (isNonNullType(type)) return new GraphQLNonNull(asText(type.ofType) as typeof GraphQLString);
  return isListType(type) ? new GraphQLList(asText(type.ofType)) : GraphQLString;
}

/**
 * Makes queries take keys as text. A scalar that refuses one would refuse the whole request with all its other fields, and
 * variables of other subgraphs are of type String. What is a key is checked where its field is resolved.
 */
export function takeKeysAsText(schema: GraphQLSchema): KeyArguments {
  const taken = new Map<string, GraphQLScalarType>();
  const seen = new Set<string>();
  const take = (owner: string, taker: Taker): void => {
    const type = getNamedType(taker.type);
    const key = keys.find(({ name }) => name === type.name);
    if (key) {
      taken.set(`${owner}.${taker.name}`, key);
      taker.type = asText(taker.type);
    } else if (isInputObjectType(type) && !seen.has(type.name)) {
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) take(type.name, field);
    }
  };
  for (const { name, args } of Object.values(schema.getQueryType()!.getFields()))
    for (const argument of args) take(name, argument);
  return taken;
}

function refuse(message: string, argument: string): never {
  throw badInput(message, { argument });
}

function checkText(text: string, key: GraphQLScalarType | undefined, path: string): void {
  if (text.includes('\0')) refuse(`${path} contains the character U+0000, which no text has; leave it out`, path);
  try {
    key?.parseValue(text);
  } catch (error) {
    refuse(`${path}: ${(error as Error).message}`, path);
  }
}

/** Refuses what cannot be stored or is no key. Ids are read, and refused, where they are used. */
function check(owner: string, { name, type }: Taker, value: unknown, path: string, taken: KeyArguments): void {
  if (value === null || value === undefined) return;
  const named = getNamedType(type);
  if (Array.isArray(value))
    value.forEach((one, index) => check(owner, { name, type } as Taker, one, `${path}.${index}`, taken));
  else if (isInputObjectType(named)) {
    const given = value as Record<string, unknown>;
    for (const field of Object.values(named.getFields()))
      check(named.name, field, given[field.name], `${path}.${field.name}`, taken);
  } else if (typeof value === 'string' && named.name !== 'ID') checkText(value, taken.get(`${owner}.${name}`), path);
}

/** Refuses arguments of a field of Query at that field, so that all others are answered. */
export function withCheckedArguments(schema: GraphQLSchema, taken: KeyArguments): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const { resolve, args: takers } = field;
    if (!resolve) continue;
    field.resolve = async (source, args: Record<string, unknown>, context, info) => {
      for (const taker of takers) check(field.name, taker, args[taker.name], taker.name, taken);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
