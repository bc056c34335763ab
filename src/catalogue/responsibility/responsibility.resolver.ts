import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { PlaceRef } from '../place/place-ref.js';
import { ServiceRef } from '../service/service-ref.js';
import { partsOfQuery } from './responsibility-parts.js';
import { assemble, unknownService } from './responsibility-answer.js';
import { decide } from './responsibility-result.js';
import { answersOf, ResponsibilityAnswers } from './responsibility-answers.input.js';
import { readResponsibility } from './read-responsibility.js';
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
    const parts = partsOfQuery(info, context, readOptions);
    const { isEvidenceAsked } = parts;
    const reading = { readOptions, source: context.sourceOf(readOptions), isEvidenceAsked };
    const { facts, places } = await readResponsibility(service, place, answersOf(answers), reading);
    if (facts.services.length === 0) return unknownService(service);
    return assemble(decide(facts, places, readOptions), parts, { place, readOptions });
  }
}
