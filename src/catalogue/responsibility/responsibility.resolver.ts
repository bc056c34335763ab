import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import { deliver } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { planPath, type Plan } from '../../platform/read/plan.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { PlaceRef } from '../place/place-ref.js';
import { placeLookups, placeReadModel } from '../place/place.read-model.js';
import { ServiceRef } from '../service/service-ref.js';
import { serviceLookups, serviceReadModel } from '../service/service.read-model.js';
import { resolvePlaces, whichCondition, whichPlace, whichService } from './responsibility-result.js';
import { answersOf, ResponsibilityAnswers } from './responsibility-answers.input.js';
import {
  responsibilityFacts,
  type CoveringResponsibility,
  type NamedPlace,
  type ResponsibilityFacts,
} from './responsibility-facts.js';
import { explain } from './responsibility-wording.js';
import type { KnownAnswers } from './responsibility.rules.js';
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

/** Assembles an answer; its parts take one statement per kind. */
class AnswerReader {
  constructor(
    readonly context: RequestContext,
    readonly readOptions: ReadOptions,
    readonly info: GraphQLResolveInfo,
  ) {}

  async responsible(place: NamedPlace, responsible: CoveringResponsibility[]): Promise<object> {
    const plan = planPath(
      this.info,
      'ResponsibilityAnswer',
      ['responsible', 'responsibility'],
      responsibilityReadModel,
    );
    const [parts, bodies] = await Promise.all([
      this.#serviceAndPlace('ResponsibilityAnswer', responsible[0]!.serviceId, place.id),
      Promise.all(responsible.map((one) => this.#body(one, place, plan))),
    ]);
    return { __typename: 'ResponsibilityAnswer', ...parts, responsible: bodies };
  }

  async notOffered(serviceId: string, place: NamedPlace, elsewhere: string[]): Promise<object> {
    const plan = planPath(this.info, 'NotOfferedHere', ['offeredAt'], placeReadModel);
    const [parts, offeredAt] = await Promise.all([
      this.#serviceAndPlace('NotOfferedHere', serviceId, place.id),
      Promise.all(elsewhere.map((id) => this.#load(placeLookups.byId, id, plan))),
    ]);
    return { __typename: 'NotOfferedHere', ...parts, offeredAt: offeredAt.filter(Boolean) };
  }

  async #body(one: CoveringResponsibility, place: NamedPlace, plan: Plan | null): Promise<object> {
    return {
      responsibility: await this.#load(responsibilityLookups.byId, one.responsibilityId, plan),
      rule: one.distance === 0 ? 'PLACE_ITSELF' : 'ENCLOSING_PLACE',
      explanation: deliver(explain(place.name, one.laidDownFor, one.distance), this.readOptions.languages),
    };
  }

  async #serviceAndPlace(type: string, serviceId: string, placeId: string): Promise<object> {
    const [service, place] = await Promise.all([
      this.#load(serviceLookups.byId, serviceId, planPath(this.info, type, ['service'], serviceReadModel)),
      this.#load(placeLookups.byId, placeId, planPath(this.info, type, ['place'], placeReadModel)),
    ]);
    return { service, place };
  }

  async #load(entry: Lookup, id: string, plan: Plan | null): Promise<object | null> {
    return plan && this.context.loaders.byKey(entry, id, plan, this.readOptions);
  }
}

function answer(facts: ResponsibilityFacts, answers: KnownAnswers, reader: AnswerReader): object | Promise<object> {
  const { readOptions } = reader;
  const places = resolvePlaces(facts, answers);
  if (places.length > 1) return whichPlace(places, readOptions);
  const { place, resolution } = places[0]!;
  switch (resolution.kind) {
    case 'RESPONSIBLE':
      return reader.responsible(place, resolution.responsible as CoveringResponsibility[]);
    case 'CONDITION_OPEN':
      return whichCondition(resolution.options as CoveringResponsibility[], readOptions);
    case 'SERVICE_OPEN':
      return whichService(resolution.serviceIds, facts.services, readOptions);
    case 'NOBODY':
      return reader.notOffered(facts.services[0]!.id, place, facts.elsewhere);
  }
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
    if (facts.places.length === 0) return { __typename: 'UnknownPlace', reference: wordedReference(place) };
    return answer(facts, answersOf(answers), new AnswerReader(context, readOptions, info));
  }
}
