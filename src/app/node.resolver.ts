import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../catalogue/record/record.type.js';
import { RequestContext } from '../platform/graphql/request-context.js';
import { parseGlobalId } from '../platform/graphql/global-id.js';
import { readOptionsOf } from '../platform/graphql/read-context.js';
import { saidBy } from '../platform/graphql/reading.js';
import { isIdOfRecord } from '../catalogue/record/ended/ended-ref.js';
import { endedByIds } from './ended.resolver.js';
import { nodeTypes } from './modules.js';
import { badInput } from '../platform/errors/errors.js';
import { maximumPageSize } from '../platform/read/page-arguments.js';
import type { ReadOptions } from '../platform/read/read-options.js';
import { planField } from '../platform/read/plan/plan.js';

/** A node that is asked for. */
interface Asked {
  id: string;
  type: string;
  record: string;
  /** The reading that its id says. */
  readOptions: ReadOptions;
}

/** What an id asks for, or why it is none. */
function askedBy(id: string, context: RequestContext): Asked | Error {
  try {
    const { type, id: record, reading } = parseGlobalId(id);
    return { id, type, record, readOptions: readOptionsOf(saidBy(reading), context) };
  } catch (error) {
    return error as Error;
  }
}

async function load(
  { type, record, readOptions }: Asked,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const known = Object.hasOwn(nodeTypes, type) ? nodeTypes[type] : undefined;
  return known ? context.loaders.byKey(known.byId, record, planField(info, known.readModel), readOptions) : null;
}

/** What has become of records that are not in force: a statement for each kind and reading. */
async function endings(missing: readonly Asked[], context: RequestContext): Promise<Map<Asked, object | null>> {
  const readings = new Set(missing.map(({ readOptions }) => readOptions.reading));
  const ended = await Promise.all(
    [...readings].map(async (reading) => {
      const asked = missing.filter(({ readOptions }) => readOptions.reading === reading);
      const ids = asked.map(({ id }) => id);
      const found = await endedByIds(ids, asked[0]!.readOptions, context);
      return asked.map((one, index): [Asked, object | null] => [one, found[index] ?? null]);
    }),
  );
  return new Map(ended.flat());
}

/**
 * The records with these ids, each in the reading of its id: as they are in force, else what has become of them; an error for
 * what is no id.
 */
async function loadAll(
  ids: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const asked = ids.map((id) => askedBy(id, context));
  const records = await Promise.all(
    asked.map(async (one) =>
      one instanceof Error ? one : load(one, context, info).catch((error: Error): object => error),
    ),
  );
  const missing = asked.filter(
    (one, index): one is Asked => !(one instanceof Error) && records[index] === null && isIdOfRecord(one.id),
  );
  if (missing.length === 0) return records;
  const ended = await endings(missing, context);
  return records.map((record, index) => record ?? ended.get(asked[index] as Asked) ?? null);
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Knoten: the record with this global id, in the context that the id says; an EndedRecord when it is no longer in force, null when there never was one.',
  })
  node(
    @Arg('id', () => ID, { description: 'Globale Kennung: the id of an earlier answer.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return loadAll([id], context, info).then(([found]) => {
      if (found instanceof Error) throw found;
      return found ?? null;
    });
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Knoten: the records with these global ids, in this order, each in the context that its id says; an EndedRecord for one that is no longer in force, null for one that never was.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Globale Kennungen: at most 100.' }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > maximumPageSize)
      throw badInput(`${ids.length} ids are given; at most ${maximumPageSize} are allowed`);
    return loadAll(ids, context, info);
  }
}
