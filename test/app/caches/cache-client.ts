import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import relay from 'relay-runtime';
import type { CompiledQueries } from './compiled-queries.js';

export type Variables = Record<string, unknown>;

/** A client as its users set it up first: without any configuration of its cache. */
export interface CacheClient {
  /** What a page shows: from the cache when it is complete there, else from the server. */
  show(name: string, variables?: Variables): Promise<unknown>;
  /** How often the server was asked. */
  requests(): number;
}

export type Queries = Readonly<Record<string, string>>;

/** Counts the requests of a client. */
function counted(): { fetch: typeof fetch; requests: () => number } {
  let count = 0;
  return {
    fetch: (...request) => {
      count += 1;
      return fetch(...request);
    },
    requests: () => count,
  };
}

export function apolloClient(url: string, queries: Queries): CacheClient {
  const { fetch: fetching, requests } = counted();
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: url, fetch: fetching }),
  });
  const show = async (name: string, variables: Variables = {}): Promise<unknown> =>
    (await client.query({ query: gql(queries[name]!), variables })).data;
  return { show, requests };
}

export function graphcache(url: string, queries: Queries): CacheClient {
  const { fetch: fetching, requests } = counted();
  const client = new Client({
    url,
    fetch: fetching,
    preferGetMethod: false,
    // It notes each type without an id, such as texts, which stay within what they belong to.
    exchanges: [cacheExchange({ logger: () => undefined }), fetchExchange],
  });
  const show = async (name: string, variables: Variables = {}): Promise<unknown> => {
    const { data, error } = await client.query<unknown>(queries[name]!, variables).toPromise();
    if (error) throw error;
    return data;
  };
  return { show, requests };
}

export function relayClient(url: string, queries: CompiledQueries): CacheClient {
  const { fetch: fetching, requests } = counted();
  const environment = new relay.Environment({
    store: new relay.Store(new relay.RecordSource()),
    network: relay.Network.create(async ({ text }, variables) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetching(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: text, variables }),
      });
      return (await answer.json()) as never;
    }),
  });
  const show = (name: string, variables: Variables = {}): Promise<unknown> =>
    relay.fetchQuery(environment, queries[name]! as never, variables, { fetchPolicy: 'store-or-network' }).toPromise();
  return { show, requests };
}
