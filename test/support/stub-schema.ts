import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../src/platform/graphql/request-context.js';
import { catalogueError } from '../../src/platform/errors/errors.js';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  input Reference @oneOf { id: ID, slug: String }
  input Filter { most: Int! = 3, names: [String!] }
  interface Named { name: String! }
  type Service implements Named @key(fields: "id") { id: ID!, name: String!, related: [Service!]!, parent: Service, broken: String! }
  type Place implements Named { name: String! }
  type ServiceConnection { nodes: [Service!]!, totalCount: Int }
  type Query {
    service(by: Reference!): Service
    services(first: Int, filter: Filter): ServiceConnection!
    named: [Named!]!
    echo(filter: Filter): String!
    sql(text: String!, parameters: [String!]): String
    slow(milliseconds: Int!): String
    refused: String
    broken: String
    brokenList(length: Int!): [String]!
  }
`);

const aService = { id: '1', name: 'Passport', related: [], broken: null };

const resolvers = {
  Named: { __resolveType: ({ id }: { id?: string }) => (id ? 'Service' : 'Place') },
  Service: { __resolveReference: async ({ id }: { id: string }) => (id === 'unknown' ? null : { ...aService, id }) },
  Query: {
    service: (_: unknown, { by }: { by: { id?: string; slug?: string } }) => ({
      ...aService,
      name: JSON.stringify(by),
    }),
    services: async (_: unknown, __: unknown, { database }: RequestContext) => {
      await database.query('select 1');
      return { nodes: [aService], totalCount: 1 };
    },
    named: () => [aService, { name: 'Bremen' }],
    echo: (_: unknown, { filter }: { filter?: object }) => JSON.stringify(filter ?? null),
    sql: async (
      _: unknown,
      { text, parameters }: { text: string; parameters?: string[] },
      { database }: RequestContext,
    ) => {
      const rows = await database.query(text, parameters);
      return JSON.stringify(rows);
    },
    slow: async (_: unknown, { milliseconds }: { milliseconds: number }) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds, 'done')),
    refused: () => {
      throw catalogueError('BAD_USER_INPUT', 'No such thing.');
    },
    broken: () => {
      throw new TypeError('secret detail');
    },
    brokenList: (_: unknown, { length }: { length: number }) =>
      Array.from({ length }, () => new Error('secret detail')),
  },
};

/** A schema with one field for each thing that can happen to a request. */
export const stubSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
