import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readingOf } from '../../platform/graphql/read-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import { deliver } from '../../platform/i18n/localized-text.js';
import type { Reading } from '../../platform/read/read-options.js';
import { planPath, type Plan } from '../../platform/read/plan.js';
import type { Entry } from '../../platform/read/loaders.js';
import { PlaceRef } from '../place/place-ref.js';
import { placeEntries, placeShape } from '../place/place.read-model.js';
import { Service } from '../service/service.type.js';
import { ServiceRef } from '../service/service-ref.js';
import { serviceEntries, serviceShape } from '../service/service.read-model.js';
import { resolvePlaces, whichCondition, whichPlace, whichService } from './responsibility-answer.js';
import { answersOf, ResponsibilityAnswers } from './responsibility-answers.js';
import {
  responsibilityFacts,
  type CoveringResponsibility,
  type NamedPlace,
  type ResponsibilityFacts,
} from './responsibility-facts.js';
import { explain } from './responsibility-wording.js';
import type { Answers } from './responsibility.rules.js';
import { responsibilityEntries, responsibilityShape } from './responsibility.read-model.js';
import { ResponsibilityResult } from './responsibility-result.type.js';
import { Responsibility } from './responsibility.type.js';

@ArgsType()
class ResponsibilityArguments {
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

  @Field(() => ReadContext, {
    nullable: true,
    description: 'Lesekontext: languages, moment and day; holds for everything below.',
  })
  context?: ReadContext | null;
}

/** Puts an answer together: what the query asks of its parts is read in as many statements as there are kinds of parts. */
class AnswerReader {
  constructor(
    readonly context: RequestContext,
    readonly reading: Reading,
    readonly info: GraphQLResolveInfo,
  ) {}

  async responsible(place: NamedPlace, responsible: CoveringResponsibility[]): Promise<object> {
    const plan = planPath(this.info, 'ResponsibilityAnswer', ['responsible', 'responsibility'], responsibilityShape);
    const [parts, bodies] = await Promise.all([
      this.#serviceAndPlace('ResponsibilityAnswer', responsible[0]!.serviceId, place.id),
      Promise.all(responsible.map((one) => this.#body(one, place, plan))),
    ]);
    return { __typename: 'ResponsibilityAnswer', ...parts, responsible: bodies };
  }

  async notOffered(serviceId: string, place: NamedPlace, elsewhere: string[]): Promise<object> {
    const plan = planPath(this.info, 'NotOfferedHere', ['offeredAt'], placeShape);
    const [parts, offeredAt] = await Promise.all([
      this.#serviceAndPlace('NotOfferedHere', serviceId, place.id),
      Promise.all(elsewhere.map((id) => this.#load(placeEntries.byId, id, plan))),
    ]);
    return { __typename: 'NotOfferedHere', ...parts, offeredAt: offeredAt.filter(Boolean) };
  }

  async #body(one: CoveringResponsibility, place: NamedPlace, plan: Plan | null): Promise<object> {
    return {
      responsibility: await this.#load(responsibilityEntries.byId, one.responsibilityId, plan),
      rule: one.distance === 0 ? 'PLACE_ITSELF' : 'ENCLOSING_PLACE',
      explanation: deliver(explain(place.name, one.laidDownFor, one.distance), this.reading.languages),
    };
  }

  async #serviceAndPlace(type: string, serviceId: string, placeId: string): Promise<object> {
    const [service, place] = await Promise.all([
      this.#load(serviceEntries.byId, serviceId, planPath(this.info, type, ['service'], serviceShape)),
      this.#load(placeEntries.byId, placeId, planPath(this.info, type, ['place'], placeShape)),
    ]);
    return { service, place };
  }

  async #load(entry: Entry, id: string, plan: Plan | null): Promise<object | null> {
    return plan && this.context.loads.byKey(entry, id, plan, this.reading);
  }
}

function answer(facts: ResponsibilityFacts, answers: Answers, reader: AnswerReader): object | Promise<object> {
  const { reading } = reader;
  const places = resolvePlaces(facts, answers);
  if (places.length > 1) return whichPlace(places, reading);
  const { place, resolution } = places[0]!;
  switch (resolution.kind) {
    case 'RESPONSIBLE':
      return reader.responsible(place, resolution.responsible as CoveringResponsibility[]);
    case 'CONDITION_OPEN':
      return whichCondition(resolution.options as CoveringResponsibility[], reading);
    case 'SERVICE_OPEN':
      return whichService(resolution.serviceIds, facts.services, reading);
    case 'NOBODY':
      return reader.notOffered(facts.services[0]!.id, place, facts.elsewhere);
  }
}

@Resolver(() => Service)
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
    const reading = readingOf(readContext, context);
    const facts = await responsibilityFacts(service, place, reading, context.sourceOf(reading));
    if (facts.services.length === 0) return { __typename: 'UnknownService', reference: wordedReference(service) };
    if (facts.places.length === 0) return { __typename: 'UnknownPlace', reference: wordedReference(place) };
    return answer(facts, answersOf(answers), new AnswerReader(context, reading, info));
  }

  @FieldResolver(() => [Responsibility], {
    description: 'Zuständigkeiten: all that are laid down for the service and valid on the day, wherever.',
  })
  responsibilities(@Root() { responsibilities }: Service & { responsibilities: Responsibility[] }): Responsibility[] {
    return responsibilities;
  }
}
