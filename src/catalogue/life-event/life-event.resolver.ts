import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReadContextArg, ReadPageArguments } from '../../platform/graphql/read-arguments.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { lifeEventLookups, lifeEventReadModel, lifeEventsPage } from './life-event.read-model.js';
import { LifeEvent, LifeEventConnection } from './life-event.type.js';

@Resolver(() => LifeEvent)
export class LifeEventResolver {
  @Query(() => LifeEvent, {
    nullable: true,
    description: 'Lebensereignis: one of them; null when there is none in force.',
  })
  async lifeEvent(
    @Arg('by', () => RecordRef, { description: 'Verweis: which life event.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(lifeEventLookups, 'LifeEvent', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, lifeEventReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => LifeEventConnection, { description: 'Lebensereignisse: those in force, by German name, page by page.' })
  lifeEvents(
    @Args(() => ReadPageArguments) args: ReadPageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, lifeEventsPage, { ...args }), readOptionsOf(args.context, context));
  }
}
