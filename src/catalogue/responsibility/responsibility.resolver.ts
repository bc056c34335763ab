import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { planPath } from '../../platform/read/plan.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { PlaceRef } from '../place/place-ref.js';
import { placeLookups, placeReadModel } from '../place/place.read-model.js';
import { ServiceRef } from '../service/service-ref.js';
import { serviceLookups, serviceReadModel } from '../service/service.read-model.js';
import { assemble, decide, resolvePlaces, type AnswerParts } from './responsibility-result.js';
import { answersOf, ResponsibilityAnswers } from './responsibility-answers.input.js';
import { responsibilityFacts } from './responsibility-facts.js';
import { responsibilityLookups, responsibilityReadModel } from './responsibility.read-model.js';
import { ResponsibilityResult } from './responsibility-result.type.js';
import { ReadArguments } from '../../platform/graphql/read-arguments.js';

@ArgsType()
class ResponsibilityArguments extends ReadArguments {
  @Field(() => ServiceRef, {
    description: 'Leistung: which service; a LeiKa key means whichever of its services is offered at the place.',
  })
  service!: ServiceRef;

  @Field(() => PlaceRef, {
    description: 'Gebiet: where; for an address take the smallest place that is known (Ortsteil, postal code).',
  })
  place!: PlaceRef;

  @Field(() => ResponsibilityAnswers, { nullable: true, description: 'Antworten: to questions that were asked back.' })
  answers?: ResponsibilityAnswers | null;
}

/** Reads the parts of an answer that a query selects, one statement for each kind. */
function partsOfQuery(info: GraphQLResolveInfo, context: RequestContext, readOptions: ReadOptions): AnswerParts {
  const read = async (lookup: Lookup, id: string, readModel: ReadModel, type: string, path: string[]) => {
    const plan = planPath(info, type, path, readModel);
    return plan && context.loaders.byKey(lookup, id, plan, readOptions);
  };
  return {
    service: (type, id) => read(serviceLookups.byId, id, serviceReadModel, type, ['service']),
    place: (type, id) => read(placeLookups.byId, id, placeReadModel, type, ['place']),
    absent: (path, id) => read(placeLookups.byId, id, placeReadModel, 'PlaceNotValid', [path]),
    offeredAt: (id) => read(placeLookups.byId, id, placeReadModel, 'NotOfferedHere', ['offeredAt']),
    responsibility: ({ responsibilityId }) =>
      read(responsibilityLookups.byId, responsibilityId, responsibilityReadModel, 'ResponsibilityAnswer', [
        'responsible',
        'responsibility',
      ]),
  };
}

@Resolver()
export class ResponsibilityResolver {
  @Query(() => ResponsibilityResult, {
    description:
      'Zuständigkeit ermitteln: who answers for a service at a place. It goes up from the place (Ortsteil, city, Land, Bund); for each role the most specific wins, and a sister city is never asked.',
  })
  async responsibility(
    @Args(() => ResponsibilityArguments) { service, place, answers, context: readContext }: ResponsibilityArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const readOptions = readOptionsOf(readContext, context);
    const facts = await responsibilityFacts(service, place, readOptions, context.sourceOf(readOptions));
    if (facts.services.length === 0) return { __typename: 'UnknownService', reference: wordedReference(service) };
    const places = facts.places.length > 0 ? resolvePlaces(facts, answersOf(answers)) : [];
    return assemble(decide(facts, places, readOptions), partsOfQuery(info, context, readOptions), {
      reference: wordedReference(place),
      readOptions,
    });
  }
}
