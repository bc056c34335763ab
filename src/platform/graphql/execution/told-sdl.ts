import type { GraphQLSchema } from 'graphql';

/**
 * Tells gateways the document as it was written. What Apollo's subgraph prints holds definitions of Federation as well, which
 * other composers take for a second declaration.
 */
export function withSdl(schema: GraphQLSchema, sdl: () => string): GraphQLSchema {
  schema.getQueryType()!.getFields()['_service']!.resolve = () => ({ sdl: sdl() });
  return schema;
}
