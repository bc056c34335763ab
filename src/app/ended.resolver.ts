import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { askedRecord, EndedRef } from '../catalogue/record/ended/ended-ref.js';
import { EndedRecord } from '../catalogue/record/ended/ended-record.type.js';
import { readEndedRecords, type ReadEndedRecord } from '../catalogue/record/ended/read-ended-records.js';
import { Node } from '../catalogue/record/record.type.js';
import { ReadContextArg } from '../platform/graphql/read-arguments.js';
import { ReadContext, readOptionsOf } from '../platform/graphql/read-context.js';
import { RequestContext } from '../platform/graphql/request-context.js';
import { planField } from '../platform/read/plan/plan.js';
import type { ReadOptions } from '../platform/read/read-options.js';
import { nodeTypes } from './modules.js';

/** An ended record, with the read options by which its successor is read. */
type WithReadOptions = ReadEndedRecord & { readOptions: ReadOptions };

async function endedByAll(
  refs: readonly EndedRef[],
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<(WithReadOptions | null)[]> {
  const ended = await readEndedRecords(refs.map(askedRecord), readOptions, context.sourceOf(readOptions));
  return ended.map((one) => one && { ...one, readOptions });
}

/** What has become of records that have ended, in the order of their ids; null for others. */
export const endedByIds = (
  ids: readonly string[],
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<(object | null)[]> =>
  endedByAll(
    ids.map((id) => ({ id })),
    readOptions,
    context,
  );

/** What has become of a record that a reference names; null unless it has ended. */
async function endedBy(
  ref: EndedRef,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<WithReadOptions | null> {
  const [ended] = await endedByAll([ref], readOptions, context);
  return ended ?? null;
}

/** Resolves a reference of the federation. */
export const endedReference = ({ id }: { id: string }, context: RequestContext): Promise<object | null> =>
  endedBy({ id }, readOptionsOf(null, context), context);

@Resolver(() => EndedRecord)
export class EndedResolver {
  @Query(() => EndedRecord, {
    nullable: true,
    description:
      'Weggefallen: what has become of a record that was in force, by any key that it had; null while it is in force, and when there never was one.',
  })
  ended(
    @Arg('by', () => EndedRef, { description: 'Verweis: a key that the record had.' }) by: EndedRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return endedBy(by, readOptionsOf(readContext, context), context);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'Nachfolger: the record in force that took its place, over several successions; null when there is none.',
  })
  async successor(
    @Root() { successor, readOptions }: WithReadOptions,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!successor) return null;
    const { byId, readModel } = nodeTypes[successor.type]!;
    return context.loaders.byKey(byId, successor.recordId, planField(info, readModel), readOptions);
  }
}
