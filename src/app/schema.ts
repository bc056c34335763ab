import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { isAbstractType, isObjectType, lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import { authChecker } from '../platform/graphql/allowed.js';
import { takeKeysAsText, withCheckedArguments } from '../platform/graphql/execution/key-arguments.js';
import { makeRootsNullable } from '../platform/graphql/execution/nullable-roots.js';
import { withSdl } from '../platform/graphql/execution/told-sdl.js';
import { withSettledEntities } from '../platform/graphql/execution/settled-entities.js';
import { fieldPrice, wordedPrice } from '../platform/graphql/execution/field-prices.js';
import { fieldPrices } from './field-prices.js';
import { references, resolvers } from './modules.js';
import { tagInternal } from './internal-tags.js';
import { schemaDescription } from './schema-description.js';
import { preamble } from './contract/preamble.js';
import { writtenContract } from './contract/written-contract.js';
import { EndedResolver, endedReference } from './ended.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { readingResolvers } from './reading-resolvers.js';

interface CatalogueSchema {
  schema: GraphQLSchema;
  sdl: string;
}

/** Ends the descriptions of fields that have a price with it. */
function tellPrices(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const price = fieldPrice(fieldPrices, type.name, field.name);
      if (price !== undefined) field.description = `${field.description ?? ''} ${wordedPrice(price)}`.trim();
    }
  }
}

async function build(): Promise<CatalogueSchema> {
  const plain = await buildSchema({
    resolvers: [NodeResolver, EndedResolver, ...readingResolvers, ...resolvers],
    authChecker,
    validate: false,
  });
  plain.description = schemaDescription;
  tellPrices(plain);
  tagInternal(plain);
  makeRootsNullable(plain);
  const keyArguments = takeKeysAsText(plain);
  // Sorted, because type-graphql prints types in the order in which modules happen to be loaded.
  const sdl = `${preamble(['key', 'shareable', 'tag'])}\n\n${printSubgraphSchema(lexicographicSortSchema(plain))}\n`;
  const resolversMap = createResolversMap(plain) as Record<string, object>;
  // Rows contain __typename. The type resolver of type-graphql returns a promise, which compiled queries do not await.
  for (const { name } of Object.values(plain.getTypeMap()).filter(isAbstractType)) {
    resolversMap[name] = {
      ...resolversMap[name],
      __resolveType: ({ __typename }: { __typename: string }) => __typename,
    };
  }
  for (const [type, reference] of Object.entries({ ...references, EndedRecord: endedReference })) {
    resolversMap[type] = { ...resolversMap[type], __resolveReference: reference };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversMap as never }]);
  return { schema: withSdl(withCheckedArguments(withSettledEntities(schema), keyArguments), writtenContract), sdl };
}

let built: Promise<CatalogueSchema> | undefined;

/** The catalogue's schema as an Apollo Federation 2 subgraph, and its SDL as it is committed; built once in a process. */
export const catalogueSchema = (): Promise<CatalogueSchema> => (built ??= build());
