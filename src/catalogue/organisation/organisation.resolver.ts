import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField, planRootPage } from '../../platform/read/plan/plan.js';
import { filteredList } from '../place/known-place.js';
import { Validity } from '../record/validity.js';
import { ServiceConnection } from '../service/service.type.js';
import { Address } from './address.type.js';
import { findOrganisations } from './finding/find-organisations.js';
import { namedByOrganisationFilter, OrganisationFilter } from './organisation-filter.js';
import { organisationsPage } from './organisation-list.js';
import { organisationLookups, organisationReadModel } from './organisation.read-model.js';
import { Organisation, OrganisationConnection } from './organisation.type.js';
import { ReadPageArguments, ReadContextArg } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class OrganisationsArguments extends ReadPageArguments {
  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'Filter: only organisations for which all of this is true.',
  })
  filter?: OrganisationFilter | null;
}

interface OrganisationPage extends ReadPage {
  unknownCount?: number | null;
}

@Resolver(() => OrganisationConnection)
export class OrganisationConnectionResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Unbekannte: number of organisations that meet all other conditions, while it is not known whether they are open or accessible as the filter asks, or that is agreed on by appointment; null when it asks neither.',
  })
  unknownCount(@Root() { unknownCount }: OrganisationPage): number | null {
    return unknownCount ?? null;
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: one organisation; null when there is none in force.',
  })
  async organisation(
    @Arg('by', () => RecordRef, { description: 'Verweis: which organisation.' }) by: RecordRef,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const named = entryOf(organisationLookups, 'Organisation', by);
    return (
      named &&
      context.loaders.byKey(
        named.entry,
        named.key,
        planField(info, organisationReadModel),
        readOptionsOf(readContext, context),
      )
    );
  }

  @Query(() => OrganisationConnection, {
    description:
      'Organisationseinheiten: those at work on the day of the reading, page by page, by German name; with `filter.near` nearest first.',
  })
  async organisations(
    @Args(() => OrganisationsArguments) args: OrganisationsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationPage> {
    const readOptions = readOptionsOf(args.context, context);
    const found = await findOrganisations(args.filter, readOptions, context);
    const list = context.loaders.page(planRootPage(info, organisationsPage, { ...args, found }), readOptions);
    const read = await filteredList(namedByOrganisationFilter(args.filter), list, readOptions, context);
    return { ...read, unknownCount: found?.unknownCount ?? null };
  }

  @FieldResolver(() => OrganisationConnection, {
    description:
      'Untergeordnete Organisationseinheiten: direct subordinates that are active on the day of the read context.',
  })
  children(@Root() organisation: Organisation, @Args(() => PageArguments) args: PageArguments): ReadPage {
    return selected(organisation, 'children', { ...args });
  }

  @FieldResolver(() => [Address], {
    description: 'Anschriften: visiting and postal addresses, in display order.',
  })
  addresses(
    @Root() organisation: Organisation,
    @Arg('validity', () => Validity, {
      defaultValue: Validity.CURRENT,
      description: 'Geltung: validity of the addresses, relative to the day of the read context.',
    })
    validity: Validity,
  ): Address[] {
    return selected(organisation, 'addresses', { validity });
  }

  @FieldResolver(() => ServiceConnection, {
    description:
      'Leistungen: the services it is responsible for on the day of the read context, in any role and place.',
  })
  services(@Root() organisation: Organisation, @Args(() => PageArguments) args: PageArguments): ReadPage {
    return selected(organisation, 'services', { ...args });
  }
}
