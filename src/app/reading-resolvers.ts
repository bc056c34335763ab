import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ownId } from '../catalogue/record/record.read-model.js';
import type { NodeType } from '../platform/graphql/assemble-modules.js';
import { parseGlobalId } from '../platform/graphql/global-id.js';
import { ReadContext, readOptionsOf } from '../platform/graphql/read-context.js';
import { saidBy, saidOver } from '../platform/graphql/reading.js';
import { RequestContext } from '../platform/graphql/request-context.js';
import type { Row } from '../platform/read/hydrate.js';
import { planField } from '../platform/read/plan/plan.js';
import { nodeTypes } from './modules.js';

/** The field `reading` of a type of record. */
function readingResolver({ declared, readModel, byId }: NodeType): new () => object {
  @Resolver(() => declared)
  class ReadingResolver {
    @FieldResolver(() => declared, {
      nullable: true,
      description:
        'Lesart: this record read in another context, which says what differs from its own; for gateways, and for two languages or days side by side. Null when it was not in force then.',
    })
    reading(
      @Root() row: Row,
      @Arg('context', () => ReadContext, { description: 'Lesekontext: languages, moment and day.' })
      readContext: ReadContext,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object | null> {
      const { id, reading } = parseGlobalId(row[ownId] as string);
      const readOptions = readOptionsOf(saidOver(saidBy(reading), readContext), context);
      return context.loaders.byKey(byId, id, planField(info, readModel), readOptions);
    }
  }
  return ReadingResolver;
}

/** Every record can be read otherwise. */
export const readingResolvers = Object.values(nodeTypes)
  .filter(({ readModel }) => ownId in readModel.fields)
  .map(readingResolver);
