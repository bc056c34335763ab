import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReadContextArg, ReadPageArguments } from '../../platform/graphql/read-arguments.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { referralLookups, referralReadModel, referralsPage } from './referral.read-model.js';
import { Referral, ReferralConnection } from './referral.type.js';

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, {
    nullable: true,
    description: 'Verweis an eine andere Stelle: one of them; null when there is none in force.',
  })
  async referral(
    @Arg('by', () => RecordRef, { description: 'Verweis: which referral.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(referralLookups, 'Referral', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, referralReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => ReferralConnection, {
    description: 'Verweise an andere Stellen: those in force, by slug, page by page.',
  })
  referrals(
    @Args(() => ReadPageArguments) args: ReadPageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, referralsPage, { ...args }), readOptionsOf(args.context, context));
  }
}
