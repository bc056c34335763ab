import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { allowed, Allowed } from '../../platform/graphql/allowed.js';
import { mayAnywhere } from '../../platform/auth/permissions.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { readingOfId } from '../../platform/graphql/reading.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planPath, planRootPage, type Plan } from '../../platform/read/plan/plan.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { mutate } from '../../platform/mutation/mutate.js';
import { acknowledgeNotice } from './acknowledge-notice.js';
import { noticeEntry, noticeReadModel, noticesPage } from './notice.read-model.js';
import { Notice, NoticeConnection, NoticePayload } from './notice.type.js';

@ArgsType()
export class NoticesArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Zur Kenntnis genommen: only those that the caller has, or has not, acknowledged; all by default.',
  })
  acknowledged?: boolean | null;

  @Field(() => ReadContext, { nullable: true, description: 'Lesekontext: in which languages.' })
  context?: ReadContext | null;
}

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    description:
      'Unterrichtungen: change sets marked for agents that are scheduled, or have taken effect within 14 days; what takes effect last, first. For agents and editors.',
  })
  notices(
    @Args(() => NoticesArguments) args: NoticesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    const { id: reader } = allowed(context, 'internal:read');
    const readOptions = { ...readOptionsOf(args.context, context), reader };
    return context.loaders.page(planRootPage(info, noticesPage, { ...args }), readOptions);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Kenntnisnahmen: number of acknowledgements; for approvers and administrators, null for others.',
  })
  acknowledgements(@Root() { acknowledgements }: Notice, @Ctx() { principal }: RequestContext): number | null {
    return mayAnywhere(principal, 'change-set:approve') ? acknowledgements : null;
  }

  @Allowed('internal:read')
  @Mutation(() => NoticePayload, {
    description: 'Zur Kenntnis nehmen: records that the caller has read the notice; idempotent.',
  })
  async acknowledgeNotice(
    @Arg('id', () => ID, { description: 'Unterrichtung: its id.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const done = await mutate(context, { mutation: 'acknowledgeNotice', input: { id } }, async (change) => ({
      changeSet: await acknowledgeNotice(change, id),
    }));
    const plan = planPath(info, 'NoticePayload', ['notice'], noticeReadModel);
    const changeSet = done['changeSet'] as string | undefined;
    const read = (set: string, as: Plan): Promise<Row | null> => {
      const readOptions = { ...readOptionsOf(readingOfId(id), context), reader: context.principal!.id };
      return context.loaders.byKey(noticeEntry, set, as, readOptions);
    };
    const notice = plan && changeSet ? await read(changeSet, plan) : null;
    return payloadView({ notice, userErrors: done.userErrors }, context.language);
  }
}
