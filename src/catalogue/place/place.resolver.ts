import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { filteredList } from './known-place.js';
import { placeEntryOf } from './place-lookup.js';
import { PlaceFilter } from './place-filter.js';
import { placesPage } from './place-list.js';
import { PlaceRef } from './place-ref.js';
import { placeReadModel } from './place.read-model.js';
import { Place, PlaceConnection } from './place.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class PlacesArguments extends ReadPageArguments {
  @Field(() => PlaceFilter, { nullable: true, description: 'Filter: only places for which all of this is true.' })
  filter?: PlaceFilter | null;
}

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description:
      'Gebiet: one place; null when there is none. A postal code or name that means several is refused with AMBIGUOUS, which names them.',
  })
  async place(
    @Arg('by', () => PlaceRef, { description: 'Verweis: which place.' }) by: PlaceRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const readOptions = readOptionsOf(readContext, context);
    const named = await placeEntryOf(by, readOptions, context);
    return named && context.loaders.byKey(named.entry, named.key, planField(info, placeReadModel), readOptions);
  }

  @Query(() => PlaceConnection, {
    description: 'Gebiete: the places that exist on the day of the reading, by German name, page by page.',
  })
  places(
    @Args(() => PlacesArguments) args: PlacesArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    const readOptions = readOptionsOf(args.context, context);
    const list = context.loaders.page(planRootPage(info, placesPage, { ...args }), readOptions);
    const { parent, postalCode } = args.filter ?? {};
    return filteredList({ place: parent ?? (postalCode ? { postalCode } : null) }, list, readOptions, context);
  }

  @FieldResolver(() => PlaceConnection, {
    description: 'Untergeordnete Gebiete: direct children that exist on the day of the read context.',
  })
  children(@Root() place: Place, @Args(() => PageArguments) args: PageArguments): ReadPage {
    return selected(place, 'children', { ...args });
  }
}
