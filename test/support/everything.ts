import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Selects all that can be asked of a type: its values, and those of everything up to so many steps away from it. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, steps: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} ${everythingOf(schema, member, steps)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is neither an object type nor a union`);
  const fields = Object.values(type.getFields()).flatMap(({ name, type: answered }) => {
    const target = getNamedType(answered);
    if (!isCompositeType(target)) return [name];
    return steps > 0 ? [`${name} ${everythingOf(schema, target, steps - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
