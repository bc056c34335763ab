import type * as apolloComposition from '@apollo/composition';
import type * as guildComposition from '@theguild/federation-composition';
import type * as wundergraphComposition from '@wundergraph/composition';
import { parse } from 'graphql';
import { once } from '../../support/once.js';

export type NamedSubgraph = readonly [name: string, sdl: string];

/** What a composer says of subgraphs: everything that is not mere success. */
export type Composer = (subgraphs: readonly NamedSubgraph[]) => Promise<string[]>;

const addressOf = (name: string) => `http://${name}.example/graphql`;

async function apollo(subgraphs: readonly NamedSubgraph[]): Promise<string[]> {
  const { composeServices } = await once<typeof apolloComposition>('@apollo/composition');
  const composed = composeServices(
    subgraphs.map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: addressOf(name) })),
  );
  return [
    ...(composed.errors ?? []).map(({ message }) => message),
    ...(composed.hints ?? []).map(({ definition, message }) => `${definition.code}: ${message}`),
  ];
}

async function wundergraph(subgraphs: readonly NamedSubgraph[]): Promise<string[]> {
  const { federateSubgraphs } = await once<typeof wundergraphComposition>('@wundergraph/composition');
  const composed = federateSubgraphs({
    subgraphs: subgraphs.map(([name, sdl]) => ({ name, definitions: parse(sdl), url: addressOf(name) })),
  });
  const errors = composed.success ? [] : composed.errors;
  return [...errors, ...composed.warnings].map(({ message }) => message);
}

async function guild(subgraphs: readonly NamedSubgraph[]): Promise<string[]> {
  const { composeServices } = await once<typeof guildComposition>('@theguild/federation-composition');
  const { errors } = composeServices(
    subgraphs.map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: addressOf(name) })),
  );
  return (errors ?? []).map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`);
}

export const composers: readonly (readonly [library: string, compose: Composer])[] = [
  ['Apollo', apollo],
  ['WunderGraph', wundergraph],
  ['The Guild', guild],
];
