import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { ServiceConnection } from '../service/service.type.js';
import { SituationKind } from './situation-kind.js';
import { situationLookups, situationReadModel, situationsPage } from './situation.read-model.js';
import { Situation, SituationConnection } from './situation.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class SituationsArguments extends ReadPageArguments {
  @Field(() => SituationKind, {
    nullable: true,
    description: 'Art der Lage: only those of people or of businesses; both when left out.',
  })
  kind?: SituationKind | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Oberste Ebene: only situations that belong to no wider one.',
  })
  topLevel!: boolean;
}

@Resolver(() => Situation)
export class SituationResolver {
  @Query(() => Situation, { nullable: true, description: 'Lage: one situation; null when there is none in force.' })
  async situation(
    @Arg('by', () => RecordRef, { description: 'Verweis: which situation.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(situationLookups, 'Situation', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, situationReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => SituationConnection, {
    description: 'Lebens- und Geschäftslagen: the situations in force, by German name, page by page.',
  })
  situations(
    @Args(() => SituationsArguments) args: SituationsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, situationsPage, { ...args }), readOptionsOf(args.context, context));
  }

  @FieldResolver(() => ServiceConnection, {
    description: 'Leistungen: services of this situation and narrower ones, by title.',
  })
  services(@Root() situation: Situation, @Args(() => PageArguments) page: PageArguments): ReadPage {
    return selected(situation, 'services', { ...page });
  }
}
