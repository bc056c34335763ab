import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { internalFields, internalResolvers } from './modules.js';

/** The name of what is for those who keep the catalogue, and no part of the public contract. */
const internalTag = 'internal';

const tag: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: { kind: Kind.STRING, value: internalTag },
    },
  ],
};

const parseField = (type: string): FieldDefinitionNode =>
  (parse(type).definitions[0] as ObjectTypeDefinitionNode).fields![0]!;

/** Fields have a node only where a decorator gives them directives; printing reads nothing else of it. */
function tagField(field: GraphQLField<unknown, unknown>): void {
  const node = field.astNode ?? parseField(`type Tagged { ${field.name}: ${getNamedType(field.type).name} }`);
  field.astNode = { ...node, directives: [...(node.directives ?? []), tag] };
}

/** Whether a field, or a field of an input, is no part of the public contract. */
export const isTaggedInternal = ({ astNode }: { astNode?: ASTNode | null }): boolean =>
  astNode !== null &&
  astNode !== undefined &&
  'directives' in astNode &&
  (astNode.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === 'tag' &&
      given?.some(({ value }) => value.kind === Kind.STRING && value.value === internalTag) === true,
  );

/**
 * Tags every mutation, and every query and field of a room that is not for the public, so that a contract without them is
 * what everybody may read. What a public room has for editors is tagged where it is declared.
 */
export function tagInternal(schema: GraphQLSchema): void {
  const queries = getMetadataStorage().queries.filter(({ target }) => internalResolvers.includes(target));
  const internal = new Set(queries.map(({ schemaName }) => schemaName));
  for (const field of Object.values(schema.getQueryType()!.getFields())) if (internal.has(field.name)) tagField(field);
  for (const field of Object.values(schema.getMutationType()!.getFields())) tagField(field);
  for (const [name, fields] of internalFields) {
    const type = schema.getType(name);
    if (isObjectType(type)) for (const field of fields) tagField(type.getFields()[field]!);
  }
}
