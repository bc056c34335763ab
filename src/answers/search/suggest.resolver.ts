import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { refuseUnknownPlace } from '../../catalogue/place/known-place.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { organisationLookups, organisationReadModel } from '../../catalogue/organisation/organisation.read-model.js';
import { placeLookups, placeReadModel } from '../../catalogue/place/place.read-model.js';
import { referralLookups, referralReadModel } from '../../catalogue/referral/referral.read-model.js';
import { deliver } from '../../platform/i18n/localized-text.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import { serviceLookups, serviceReadModel } from '../../catalogue/service/service.read-model.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { planPath } from '../../platform/read/plan/plan.js';
import { knowledgeFor } from './knowledge.js';
import { SuggestionKind } from './search-enums.js';
import { RecordSuggestion, Suggestion } from './search.type.js';
import { suggest, suggestRecords } from './suggest.js';
import type { SuggestedRecord } from './suggested-records.rules.js';
import { ReadArguments } from '../../platform/graphql/read-arguments.js';

const longestPrefix = 100;
const mostSuggestions = 20;

const recordsOf: Readonly<Record<SuggestionKind, { lookup: Lookup; readModel: ReadModel }>> = {
  SERVICE: { lookup: serviceLookups.byId, readModel: serviceReadModel },
  PLACE: { lookup: placeLookups.byId, readModel: placeReadModel },
  ORGANISATION: { lookup: organisationLookups.byId, readModel: organisationReadModel },
  REFERRAL: { lookup: referralLookups.byId, readModel: referralReadModel },
};

@ArgsType()
class SuggestArguments extends ReadArguments {
  @Field(() => String, { description: 'Eingabe: what has been typed so far; at most 100 characters.' })
  prefix!: string;

  @Field(() => PlaceRef, { nullable: true, description: 'Gebiet: what is offered there comes first.' })
  place?: PlaceRef | null;

  @Field(() => Int, { defaultValue: 8, description: 'Anzahl: how many at most, 1 to 20.' })
  first!: number;
}

@ArgsType()
class SuggestionsArguments extends SuggestArguments {
  @Field(() => [SuggestionKind], {
    nullable: true,
    description: 'Arten: what may be suggested; everything if it is left out.',
  })
  kinds?: SuggestionKind[] | null;
}

/** The prefix, if it may be asked for. */
function checked({ prefix, first }: SuggestArguments): string {
  if (prefix.length > longestPrefix)
    throw badInput(`prefix has ${prefix.length} characters; at most ${longestPrefix} are allowed`);
  if (/\u0000/u.test(prefix)) throw badInput('prefix contains an invalid character; leave it out');
  if (first < 1 || first > mostSuggestions) throw badInput(`first is ${first}; expected 1 to ${mostSuggestions}`);
  return prefix.normalize('NFC');
}

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      'Suchvorschläge für Leistungen: names of services that go on from what is being typed, one for each service; those of the place first. See `suggestions` for places, offices and referrals.',
  })
  async suggest(
    @Args(() => SuggestArguments) args: SuggestArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const { place, first } = args;
    const prefix = checked(args);
    const readOptions = readOptionsOf(args.context, context);
    const source = context.searchSourceOf(readOptions);
    const knowledge = await knowledgeFor(context, readOptions);
    const { suggestions, places } = await suggest({ prefix, place }, readOptions, source, knowledge);
    if (places?.length === 0) await refuseUnknownPlace(place, readOptions, context);
    const plan = planPath(info, 'Suggestion', ['service'], serviceReadModel);
    return Promise.all(
      suggestions.slice(0, first).map(async ({ candidate, ...shown }) => ({
        ...shown,
        service: plan && (await context.loaders.byKey(serviceLookups.byId, candidate.serviceId, plan, readOptions)),
      })),
    );
  }

  @Query(() => [RecordSuggestion], {
    description:
      'Suchvorschläge: names of services, places, offices and referrals that go on from what is being typed, one for each record; whole names first, then what begins so. `detail` tells equal names apart.',
  })
  async suggestions(
    @Args(() => SuggestionsArguments) args: SuggestionsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const { place, first } = args;
    const prefix = checked(args);
    const kinds = new Set(args.kinds ?? Object.values(SuggestionKind));
    const readOptions = readOptionsOf(args.context, context);
    const source = context.searchSourceOf(readOptions);
    const knowledge = await knowledgeFor(context, readOptions);
    const request = { prefix, place, kinds, first };
    const { suggestions, places } = await suggestRecords(request, readOptions, source, knowledge);
    if (places?.length === 0) await refuseUnknownPlace(place, readOptions, context);
    const recordOf = ({ kind, recordId }: SuggestedRecord): Promise<object | null> | null => {
      const { lookup, readModel } = recordsOf[kind];
      const plan = planPath(info, 'RecordSuggestion', [`record|${readModel.type}`], readModel);
      return plan && context.loaders.byKey(lookup, recordId, plan, readOptions);
    };
    return Promise.all(
      suggestions.map(async (one) => ({
        ...one,
        detail: one.detail && deliver(one.detail, readOptions.languages),
        record: await recordOf(one),
      })),
    );
  }
}
