import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { codeListByUri, codeListReadModel, codeListsPage } from './code-list.read-model.js';
import { CodeList, CodeListConnection, CodeListEntryConnection } from './code-list.type.js';

@ArgsType()
export class CodeListsArguments extends PageArguments {
  @Field(() => ReadContext, {
    nullable: true,
    description: 'Lesekontext: in which languages; code lists have no moment.',
  })
  context?: ReadContext | null;
}

@Resolver(() => CodeList)
export class CodeListResolver {
  @Query(() => CodeList, {
    nullable: true,
    description: 'Codeliste: one code list; null when the catalogue does not have it.',
  })
  async codeList(
    @Arg('uri', () => String, { description: 'Kennung (URI): the official name of the list.' }) uri: string,
    @Arg('context', () => ReadContext, {
      nullable: true,
      description: 'Lesekontext: in which languages; code lists have no moment.',
    })
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return context.loaders.byKey(
      codeListByUri,
      uri,
      planField(info, codeListReadModel),
      readOptionsOf(readContext, context),
    );
  }

  @Query(() => CodeListConnection, {
    description: 'Codelisten: the code lists that the catalogue uses, by URI, page by page.',
  })
  codeLists(
    @Args(() => CodeListsArguments) args: CodeListsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(planRootPage(info, codeListsPage, { ...args }), readOptionsOf(args.context, context));
  }

  @FieldResolver(() => CodeListEntryConnection, {
    description: 'Einträge: codes of the list, sorted, including expired ones.',
  })
  entries(@Root() list: CodeList, @Args(() => PageArguments) page: PageArguments): ReadPage {
    return selected(list, 'entries', { ...page });
  }
}
