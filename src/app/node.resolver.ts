import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../catalogue/record/record.type.js';
import { RequestContext } from '../platform/graphql/request-context.js';
import { parseGlobalId } from '../platform/graphql/global-id.js';
import { ReadContext, readOptionsOf } from '../platform/graphql/read-context.js';
import { isIdOfRecord } from '../catalogue/record/ended/ended-ref.js';
import { endedByIds } from './ended.resolver.js';
import { nodeTypes } from './modules.js';
import { badInput } from '../platform/errors/errors.js';
import { maximumPageSize } from '../platform/read/page-arguments.js';
import type { ReadOptions } from '../platform/read/read-options.js';
import { planField } from '../platform/read/plan/plan.js';
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

/** The records with these ids: as they are in force, else what has become of them. */
async function loadAll(
  ids: readonly string[],
  readContext: ReadContext | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const readOptions = readOptionsOf(readContext, context);
  const records = await Promise.all(ids.map((id) => load(id, readOptions, context, info)));
  const missing = ids.filter((id, index) => records[index] === null && isIdOfRecord(id));
  if (missing.length === 0) return records;
  const ended = await endedByIds(missing, readOptions, context);
  const endedById = new Map(missing.map((id, index) => [id, ended[index] ?? null]));
  return records.map((record, index) => record ?? endedById.get(ids[index]!) ?? null);
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Knoten: the record with this global id; an EndedRecord when it is no longer in force, null when there never was one.',
  })
  node(
    @Arg('id', () => ID, { description: 'Globale Kennung: the id of an earlier answer.' }) id: string,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return loadAll([id], readContext, context, info).then(([found]) => found ?? null);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Knoten: the records with these global ids, in this order; an EndedRecord for one that is no longer in force, null for one that never was.',
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
    return loadAll(ids, readContext, context, info);
  }
}
