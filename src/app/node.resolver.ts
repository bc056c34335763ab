import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../catalogue/record/record.type.js';
import { RequestContext } from '../platform/graphql/request-context.js';
import { parseGlobalId } from '../platform/graphql/global-id.js';
import { ReadContext, readOptionsOf } from '../platform/graphql/read-context.js';
import { nodeTypes } from './modules.js';
import { badInput } from '../platform/errors/errors.js';
import { maximumPageSize } from '../platform/read/page-arguments.js';
import type { ReadOptions } from '../platform/read/read-options.js';
import { planField } from '../platform/read/plan.js';
import { ReadContextArg } from '../platform/graphql/read-arguments.js';

async function load(
  id: string,
  readOptions: ReadOptions,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const { type, id: record } = parseGlobalId(id);
  const known = nodeTypes[type];
  return known ? context.loaders.byKey(known.byId, record, planField(info, known.readModel), readOptions) : null;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Knoten: the record with this global id; null when there is none in force.',
  })
  node(
    @Arg('id', () => ID, { description: 'Globale Kennung: the id of an earlier answer.' }) id: string,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return load(id, readOptionsOf(readContext, context), context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Knoten: the records with these global ids, in this order; null for one that is not in force.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Globale Kennungen: at most 100.' }) ids: string[],
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > maximumPageSize)
      throw badInput(`${ids.length} ids are given; at most ${maximumPageSize} are allowed`);
    const readOptions = readOptionsOf(readContext, context);
    return Promise.all(ids.map((id) => load(id, readOptions, context, info)));
  }
}
