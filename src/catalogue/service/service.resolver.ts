import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../platform/errors/errors.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { filteredList } from '../place/known-place.js';
import { selected } from '../../platform/read/selected.js';
import { namedByServiceFilter, ServiceFilter } from './service-filter.js';
import { ServiceOrder, servicesPage } from './service-list.js';
import { ServiceRef, serviceEntryOf } from './service-ref.js';
import { serviceReadModel } from './service.read-model.js';
import { isTextModuleCode, textModules } from './text-module.js';
import { Service, ServiceConnection, TextModule } from './service.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class ServicesArguments extends ReadPageArguments {
  @Field(() => ServiceFilter, { nullable: true, description: 'Filter: only services for which all of this is true.' })
  filter?: ServiceFilter | null;

  @Field(() => ServiceOrder, { defaultValue: ServiceOrder.TITLE, description: 'Sortierung: how the list is sorted.' })
  orderBy!: ServiceOrder;
}

@Resolver(() => Service)
export class ServiceResolver {
  @Query(() => Service, { nullable: true, description: 'Leistung: one service; null when there is none in force.' })
  async service(
    @Arg('by', () => ServiceRef, { description: 'Verweis: which service.' }) by: ServiceRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const readOptions = readOptionsOf(readContext, context);
    const named = await serviceEntryOf(by, readOptions, context);
    return named && context.loaders.byKey(named.entry, named.key, planField(info, serviceReadModel), readOptions);
  }

  @Query(() => ServiceConnection, { description: 'Leistungen: the services in force, page by page.' })
  services(
    @Args(() => ServicesArguments) args: ServicesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    const readOptions = readOptionsOf(args.context, context);
    const list = context.loaders.page(planRootPage(info, servicesPage, { ...args }), readOptions);
    return filteredList(namedByServiceFilter(args.filter), list, readOptions, context);
  }

  @FieldResolver(() => [TextModule], { description: 'Textmodule: the texts in which FIM words the service, by code.' })
  texts(
    @Root() service: Service,
    @Arg('codes', () => [String], {
      nullable: true,
      description: 'Codes: only these modules, such as ["05", "09"]; all when left out.',
    })
    codes?: string[] | null,
  ): TextModule[] {
    const unknown = codes?.find((code) => !isTextModuleCode(code));
    if (unknown !== undefined)
      throw badInput(`"${unknown}" is no text module; expected one of ${Object.keys(textModules).sort().join(', ')}`);
    return selected(service, 'texts', { codes });
  }
}
