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
import { documentTypeLookups, documentTypeReadModel, documentTypesPage } from './document-type.read-model.js';
import { DocumentType, DocumentTypeConnection } from './document-type.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class DocumentTypesArguments extends ReadPageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Bezeichnung: only types with these words in their German name or another name; capitals do not count.',
  })
  name?: string | null;
}

@Resolver(() => DocumentType)
export class DocumentTypeResolver {
  @Query(() => DocumentType, {
    nullable: true,
    description: 'Nachweistyp: one type of document; null when there is none in force.',
  })
  async documentType(
    @Arg('by', () => RecordRef, { description: 'Verweis: which type of document.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(documentTypeLookups, 'DocumentType', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, documentTypeReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => DocumentTypeConnection, {
    description: 'Nachweistypen: the types of document in force, by German name, page by page.',
  })
  documentTypes(
    @Args(() => DocumentTypesArguments) args: DocumentTypesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    return context.loaders.page(
      planRootPage(info, documentTypesPage, { ...args }),
      readOptionsOf(args.context, context),
    );
  }

  @FieldResolver(() => ServiceConnection, {
    description: 'Leistungen: the services that require such a document, by title.',
  })
  services(@Root() type: DocumentType, @Args(() => PageArguments) page: PageArguments): ReadPage {
    return selected(type, 'services', { ...page });
  }
}
