import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReadContextArg, ReadPageArguments } from '../../platform/graphql/read-arguments.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { emergencyLookups, emergencyReadModel, emergenciesPage } from './emergency.read-model.js';
import { Emergency, EmergencyConnection } from './emergency.type.js';

@Resolver(() => Emergency)
export class EmergencyResolver {
  @Query(() => Emergency, { nullable: true, description: 'Notfall: one of them; null when there is none in force.' })
  async emergency(
    @Arg('by', () => RecordRef, { description: 'Verweis: which emergency.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(emergencyLookups, 'Emergency', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, emergencyReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => EmergencyConnection, { description: 'Notfälle: those in force, the most urgent first, page by page.' })
  emergencies(
    @Args(() => ReadPageArguments) args: ReadPageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, emergenciesPage, { ...args }), readOptionsOf(args.context, context));
  }
}
