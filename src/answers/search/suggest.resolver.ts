import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { refuseUnknownPlace } from '../../catalogue/place/known-place.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { serviceLookups, serviceReadModel } from '../../catalogue/service/service.read-model.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { planPath } from '../../platform/read/plan.js';
import { knowledgeFor } from './knowledge.js';
import { Suggestion } from './search.type.js';
import { suggest } from './suggest.js';
import { ReadContextArg } from '../../platform/graphql/read-arguments.js';

const longestPrefix = 100;
const mostSuggestions = 20;

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      'Suchvorschläge: names of services that go on from what is being typed, one for each service; those of the place first.',
  })
  async suggest(
    @Arg('prefix', () => String, { description: 'Eingabe: what has been typed so far; at most 100 characters.' })
    prefix: string,
    @Arg('place', () => PlaceRef, { nullable: true, description: 'Gebiet: what is offered there comes first.' })
    place: PlaceRef | null,
    @Arg('first', () => Int, { defaultValue: 8, description: 'Anzahl: how many at most, 1 to 20.' }) first: number,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (prefix.length > longestPrefix)
      throw badInput(`prefix has ${prefix.length} characters; at most ${longestPrefix} are allowed`);
    if (/\u0000/u.test(prefix)) throw badInput('prefix contains an invalid character; leave it out');
    if (first < 1 || first > mostSuggestions) throw badInput(`first is ${first}; expected 1 to ${mostSuggestions}`);
    const readOptions = readOptionsOf(readContext, context);
    const source = context.sourceOf(readOptions);
    const knowledge = await knowledgeFor(context.database, source, readOptions);
    const { suggestions, places } = await suggest(prefix.normalize('NFC'), place, readOptions, source, knowledge);
    if (places?.length === 0) await refuseUnknownPlace(place, readOptions, context);
    const plan = planPath(info, 'Suggestion', ['service'], serviceReadModel);
    return Promise.all(
      suggestions.slice(0, first).map(async ({ candidate, ...shown }) => ({
        ...shown,
        service: plan && (await context.loaders.byKey(serviceLookups.byId, candidate.serviceId, plan, readOptions)),
      })),
    );
  }
}
