import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What is given where something has to be. */
const samples: Record<string, string> = { Date: '"2026-01-01"' };

function givenArguments(args: readonly GraphQLArgument[]): string {
  const given = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${samples[getNamedType(type).name]}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Selects all that can be asked of a type: its values, and those of everything up to so many steps away from it. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, steps: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} ${everythingOf(schema, member, steps)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is neither an object type nor a union`);
  const fields = Object.values(type.getFields()).flatMap(({ name, type: answered, args }) => {
    const target = getNamedType(answered);
    // The same record once more.
    if (name === 'reading') return [];
    if (!isCompositeType(target)) return [name];
    return steps > 0 ? [`${name}${givenArguments(args)} ${everythingOf(schema, target, steps - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
