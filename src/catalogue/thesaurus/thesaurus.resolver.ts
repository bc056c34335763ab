import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { thesaurusLookups, thesaurusEntryReadModel } from './thesaurus-entry.read-model.js';
import { ThesaurusEntry, ThesaurusEntryConnection } from './thesaurus-entry.type.js';
import { ThesaurusFilter, thesaurusPage } from './thesaurus-filter.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class ThesaurusArguments extends ReadPageArguments {
  @Field(() => ThesaurusFilter, { nullable: true, description: 'Filter: only entries for which all of this is true.' })
  filter?: ThesaurusFilter | null;
}

@Resolver(() => ThesaurusEntry)
export class ThesaurusResolver {
  @Query(() => ThesaurusEntry, {
    nullable: true,
    description: 'Thesauruseintrag: one entry; null when there is none in force.',
  })
  async thesaurusEntry(
    @Arg('by', () => RecordRef, { description: 'Verweis: which entry.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(thesaurusLookups, 'ThesaurusEntry', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, thesaurusEntryReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => ThesaurusEntryConnection, {
    description: 'Thesaurus: the entries in force, by slug, page by page.',
  })
  thesaurus(
    @Args(() => ThesaurusArguments) args: ThesaurusArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, thesaurusPage, { ...args }), readOptionsOf(args.context, context));
  }
}
