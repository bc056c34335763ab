import { getNamedType, isUnionType, type GraphQLSchema } from 'graphql';
import { badInput } from '../../errors/errors.js';

/** Why a representation cannot be one, whatever its key; null when it may be. */
function faultOf(representation: unknown, known: ReadonlySet<string>): string | null {
  const type = (representation as { __typename?: unknown } | null)?.__typename;
  if (typeof type !== 'string') return 'a representation is an object with a __typename and the fields of a key';
  if (known.has(type)) return null;
  return `"${type.slice(0, 100)}" is no entity here; expected one of ${[...known].join(', ')}`;
}

/**
 * Answers each representation for itself, at its place: what is wrong with one is told there and leaves the others alone. An
 * error is a value of the list, because compiled queries append the null of a rejected promise at the current end of it,
 * where a gateway would take it for another entity.
 */
export function withSettledEntities(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()!.getFields()['_entities']!;
  const resolve = field.resolve!;
  const union = getNamedType(field.type);
  const known = new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  field.resolve = (source, { representations }: { representations: unknown[] }, context, info) => {
    const settled = async (representation: unknown): Promise<unknown> => {
      const fault = faultOf(representation, known);
      if (fault) return badInput(fault);
      try {
        const [entity] = resolve(source, { representations: [representation] }, context, info) as unknown[];
        return await entity;
      } catch (error) {
        return error;
      }
    };
    return Promise.all(representations.map(settled));
  };
  return schema;
}
