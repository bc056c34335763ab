import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { ReadPage } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planRootPage } from '../../platform/read/plan/plan.js';
import { ContactChannel } from '../contact-channel/contact-channel.type.js';
import { OnlineService } from '../online-service/online-service.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { filteredList } from '../place/known-place.js';
import { Service } from '../service/service.type.js';
import { DisruptionFilter, namedByDisruptionFilter } from './disruption-filter.js';
import { disruptionsPage } from './disruption-list.js';
import { Disruption, DisruptionConnection } from './disruption.type.js';
import { onlineServiceStateAnswer } from './online-service-state-answer.js';
import { OnlineServiceState } from './online-service-state.type.js';
import { ReadPageArguments } from '../../platform/graphql/read-arguments.js';

const instant = 'Zeitpunkt: moment at which they last; the moment of the read context by default.';

@ArgsType()
export class DisruptionsArguments extends ReadPageArguments {
  @Field(() => DisruptionFilter, {
    nullable: true,
    description: 'Filter: only disruptions for which all of this is true.',
  })
  filter?: DisruptionFilter | null;
}

@Resolver()
export class DisruptionResolver {
  @Query(() => DisruptionConnection, {
    description: 'Störungsmeldungen: what does not work at an instant; what began last, first, page by page.',
  })
  disruptions(
    @Args(() => DisruptionsArguments) args: DisruptionsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    const readOptions = readOptionsOf(args.context, context);
    const list = context.loaders.page(planRootPage(info, disruptionsPage, { ...args }), readOptions);
    return filteredList(namedByDisruptionFilter(args.filter), list, readOptions, context);
  }
}

@Resolver(() => Service)
export class ServiceDisruptions {
  @FieldResolver(() => [Disruption], {
    description:
      'Störungen: those that name this service, an online service of it, or nothing but a place in which an area of it lies; outages first.',
  })
  disruptions(
    @Root() service: Service,
    @Arg('at', () => DateTime, { nullable: true, description: instant }) at?: Date | null,
  ): Disruption[] {
    return selected(service, 'disruptions', { at });
  }
}

@Resolver(() => Organisation)
export class OrganisationDisruptions {
  @FieldResolver(() => [Disruption], {
    description:
      'Störungen: disruptions of this organisation, a superior one, or only of a place where it has an address; outages first.',
  })
  disruptions(
    @Root() organisation: Organisation,
    @Arg('at', () => DateTime, { nullable: true, description: instant }) at?: Date | null,
  ): Disruption[] {
    return selected(organisation, 'disruptions', { at });
  }
}

@Resolver(() => ContactChannel)
export class ContactChannelDisruptions {
  @FieldResolver(() => [Disruption], {
    description: 'Störungen: disruptions of the channel and of its organisation or service; outages first.',
  })
  disruptions(
    @Root() channel: ContactChannel,
    @Arg('at', () => DateTime, { nullable: true, description: instant }) at?: Date | null,
  ): Disruption[] {
    return selected(channel, 'disruptions', { at });
  }
}

@Resolver(() => OnlineService)
export class OnlineServiceDisruptions {
  @FieldResolver(() => [Disruption], {
    description: 'Störungen: disruptions that name this online service; outages first.',
  })
  disruptions(
    @Root() onlineService: OnlineService,
    @Arg('at', () => DateTime, { nullable: true, description: instant }) at?: Date | null,
  ): Disruption[] {
    return selected(onlineService, 'disruptions', { at });
  }

  @FieldResolver(() => OnlineServiceState, {
    description: 'Zustand: whether it works at a moment, as far as that is recorded at the moment of the read context.',
  })
  state(
    @Root() onlineService: OnlineService,
    @Arg('at', () => DateTime, {
      nullable: true,
      description:
        'Zeitpunkt: moment; defaults to `context.asOf`, else now. Of a later one, planned outages are known.',
    })
    at?: Date | null,
  ): object {
    return onlineServiceStateAnswer(selected(onlineService, 'state', { at }));
  }
}
