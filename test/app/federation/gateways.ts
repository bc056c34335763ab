import type * as apolloComposition from '@apollo/composition';
import type * as apolloGateway from '@apollo/gateway';
import type * as apolloServer from '@apollo/server';
import { parse } from 'graphql';
import { once } from '../../support/once.js';

/** The part of Hive's gateway that is used here. Its own types redefine, for the whole program, what errors hold. */
interface HiveGateway {
  createGatewayRuntime(options: { supergraph: string; transports: object; logging: boolean }): {
    fetch(url: string, init: RequestInit): Promise<Response>;
    [Symbol.asyncDispose](): PromiseLike<void>;
  };
}

/** What sends the requests of Hive's gateway. */
interface ExecutorPackage {
  buildHTTPExecutor(options: { endpoint: string; timeout: number }): unknown;
}

export interface Subgraph {
  name: string;
  sdl: string;
  url: string;
}

export interface Answered {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; path?: readonly (string | number)[] }[];
}

export interface Gateway {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answered>;
  stop(): Promise<void>;
}

/** How long a gateway waits for a subgraph, in milliseconds. */
const patience = 2_000;

/** What a gateway runs on, composed by Apollo's library. */
async function supergraphOf(subgraphs: readonly Subgraph[]): Promise<string> {
  const { composeServices } = await once<typeof apolloComposition>('@apollo/composition');
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl, url }) => ({ name, typeDefs: parse(sdl), url })),
  );
  if (supergraphSdl === undefined) throw new Error(JSON.stringify(errors));
  return supergraphSdl;
}

async function apollo(subgraphs: readonly Subgraph[]): Promise<Gateway> {
  const { ApolloGateway, RemoteGraphQLDataSource } = await once<typeof apolloGateway>('@apollo/gateway');
  const { ApolloServer } = await once<typeof apolloServer>('@apollo/server');
  const withLimit = (url: string, init?: object) => fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const gateway = new ApolloGateway({
    supergraphSdl: await supergraphOf(subgraphs),
    logger: quiet,
    buildService: ({ url }) => new RemoteGraphQLDataSource({ url: url!, fetcher: withLimit }),
  });
  const server = new ApolloServer({ gateway: gateway, logger: quiet });
  await server.start();
  return {
    ask: async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('an answer came in several parts');
      return JSON.parse(JSON.stringify(body.singleResult)) as Answered;
    },
    stop: () => server.stop(),
  };
}

async function hiveGateway(subgraphs: readonly Subgraph[]): Promise<Gateway> {
  const { createGatewayRuntime } = await once<HiveGateway>('@graphql-hive/gateway-runtime');
  const { buildHTTPExecutor } = await once<ExecutorPackage>('@graphql-tools/executor-http');
  const executorOf = ({ transportEntry: { location } }: { transportEntry: { location: string } }) =>
    buildHTTPExecutor({ endpoint: location, timeout: patience });
  const runtime = createGatewayRuntime({
    supergraph: await supergraphOf(subgraphs),
    transports: { http: { getSubgraphExecutor: executorOf } },
    logging: false,
  });
  return {
    ask: async (query, variables) => {
      const answer = await runtime.fetch('http://gateway.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Answered;
    },
    stop: async () => void (await runtime[Symbol.asyncDispose]()),
  };
}

export const gateways: readonly (readonly [
  name: string,
  start: (subgraphs: readonly Subgraph[]) => Promise<Gateway>,
])[] = [
  ['Apollo Gateway', apollo],
  ['Hive gateway', hiveGateway],
];
