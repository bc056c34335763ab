import { filterSchema, getDocumentNodeFromSchema, pruneSchema } from '@graphql-tools/utils';
import {
  buildASTSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { isTaggedInternal } from '../internal-tags.js';
import { preamble } from './preamble.js';
import { shortDescription, type Extent } from './short-description.rules.js';

interface Described {
  description?: StringValueNode;
  name?: { value: string };
  type?: TypeNode;
}

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

/** Scalars and the schema say all, what is asked for says a sentence, everything else its term. */
function shorten(document: DocumentNode): DocumentNode {
  const described = document.definitions.filter((node): node is DefinitionNode & Described => 'description' in node);
  const ofTypes = new Map(described.map(({ name, description }) => [name?.value, description?.value]));
  const queries = new Set<ASTNode>(
    document.definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Query' ? (type.fields ?? []) : [],
    ),
  );
  const extentOf = (node: ASTNode): Extent => {
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCALAR_TYPE_DEFINITION) return 'WHOLE';
    return queries.has(node) ? 'SENTENCE' : 'TERM';
  };
  return visit(document, {
    enter(node) {
      const { description, name, type } = node as Described;
      if (!description) return undefined;
      const ofItsType = type && ofTypes.get(namedTypeOf(type));
      const value = shortDescription(name?.value ?? '', description.value, extentOf(node), ofItsType);
      return { ...node, description: value === null ? undefined : { ...description, value, block: false } };
    },
  });
}

/** A description stands before what it describes, in the same line: line breaks are a tenth of what a language model reads. */
const inLine = (printed: string): string => printed.replace(/"\n +(?=[A-Za-z_])/g, '" ');

/**
 * The public contract of the full schema: read only, without what is tagged "internal" and what only that needs, in few
 * words. It is a subgraph of its own, which partners compose.
 */
export function publicContract(sdl: string): string {
  const whole = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const isPublic = (_type: unknown, _name: unknown, field: { astNode?: ASTNode | null }) => !isTaggedInternal(field);
  const readable = filterSchema({
    schema: whole,
    rootFieldFilter: (operation, _name, field) => operation === 'Query' && !isTaggedInternal(field),
    objectFieldFilter: isPublic,
    interfaceFieldFilter: isPublic,
    inputObjectFieldFilter: isPublic,
  });
  const document = shorten(getDocumentNodeFromSchema(lexicographicSortSchema(pruneSchema(readable))));
  const withoutLink = visit(document, { SchemaDefinition: (node) => ({ ...node, directives: [] }) });
  return `${preamble(['key', 'shareable'])}\n\n${inLine(print(withoutLink))}\n`;
}
