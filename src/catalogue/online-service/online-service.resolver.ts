import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { page, type PageField } from '../../platform/read/read-model.js';
import { ServiceConnection } from '../service/service.type.js';
import { onlineServiceLookups, onlineServiceOrder, onlineServiceReadModel } from './online-service.read-model.js';
import { OnlineService, OnlineServiceConnection } from './online-service.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';
import { sql } from '../../platform/sql/sql.js';

const onlineServicesPage: PageField = page(
  () => onlineServiceReadModel,
  {
    from: sql`online_service_edition`,
    where: (row, _, statement) => sql`${statement.inForce(row)} and ${statement.validToday(row)}`,
  },
  () => onlineServiceOrder,
);

@Resolver(() => OnlineService)
export class OnlineServiceResolver {
  @Query(() => OnlineService, {
    nullable: true,
    description: 'Onlinedienst: one online service; null when there is none in force.',
  })
  async onlineService(
    @Arg('by', () => RecordRef, { description: 'Verweis: which online service.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(onlineServiceLookups, 'OnlineService', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, onlineServiceReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => OnlineServiceConnection, {
    description: 'Onlinedienste: those offered on the day of the reading, by German name, page by page.',
  })
  onlineServices(
    @Args(() => ReadPageArguments) args: ReadPageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(
      planRootPage(info, onlineServicesPage, { ...args }),
      readOptionsOf(args.context, context),
    );
  }

  @FieldResolver(() => ServiceConnection, {
    description: 'Leistungen: the services that can be applied for there on the day of the read context.',
  })
  services(@Root() onlineService: OnlineService, @Args(() => PageArguments) args: PageArguments): ReadPage {
    return selected(onlineService, 'services', { ...args });
  }
}
