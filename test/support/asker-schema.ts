import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../src/platform/graphql/request-context.js';

const resolvers = {
  Query: {
    asker: (_: unknown, __: unknown, { principal, internal, language }: RequestContext) =>
      JSON.stringify({ id: principal?.id ?? null, roles: [...(principal?.roles ?? [])], internal, language }),
  },
};

/** A schema that answers who asks. */
export const askerSchema = (): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse('type Query { asker: String! }'), resolvers }]);
