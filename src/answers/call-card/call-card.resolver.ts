import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { askedDay, askedMoment } from '../../platform/clock/asked-moment.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { AnswerInput, refuseMalformed } from '../../catalogue/question/answer-input.js';
import { answersOf, ResponsibilityAnswers } from '../../catalogue/responsibility/responsibility-answers.input.js';
import { ServiceRef } from '../../catalogue/service/service-ref.js';
import type { GivenEvent } from './answer/deadline-events.rules.js';
import { badInput } from '../../platform/errors/errors.js';
import { DeadlineEvent } from './call-deadline.type.js';
import { CallCard } from './call-card.type.js';
import { readCallCard } from './read-call-card.js';
import { ReadArguments } from '../../platform/graphql/read-arguments.js';

@ArgsType()
export class CallCardArguments extends ReadArguments {
  @Field(() => ServiceRef, {
    description:
      'Leistung: which service; a LeiKa key together with `place` means the one that is offered there; where none is on record, the card has no service.',
  })
  service!: ServiceRef;

  @Field(() => PlaceRef, {
    nullable: true,
    description: 'Gebiet: where the caller lives, or where it happened; the smallest place that is known.',
  })
  place?: PlaceRef | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Zeitpunkt: of the call, for opening hours, due dates and disruptions, and the day whose fees are told unless `context.validOn` names one; left out, `context.asOf`, or else now.',
  })
  at?: Date | null;

  @Field(() => [AnswerInput], {
    defaultValue: [],
    description: 'Antworten: to questions of the service; those to questions of other services are passed over.',
  })
  answers!: AnswerInput[];

  @Field(() => ResponsibilityAnswers, {
    nullable: true,
    description: 'Antworten zur Zuständigkeit: to questions that `responsibility` asked back.',
  })
  responsibilityAnswers?: ResponsibilityAnswers | null;

  @Field(() => [DeadlineEvent], {
    defaultValue: [],
    description: 'Ereignisse: days that deadlines are counted from, such as that of moving in; at most 20.',
  })
  events!: DeadlineEvent[];
}

/** Maximum number of events. */
const mostEvents = 20;

/** The days of events; refuses days out of all time. */
function givenEvents(events: readonly DeadlineEvent[]): GivenEvent[] {
  if (events.length > mostEvents) throw badInput(`${events.length} events are given; at most ${mostEvents} can be`);
  return events.map(({ event, on }) => ({ event: event ?? null, on: askedDay('events.on', on) }));
}

@Resolver()
export class CallCardResolver {
  @Query(() => CallCard, {
    nullable: true,
    description:
      'Auskunftskarte: everything that an agent of the Bürgertelefon needs for a call about a service, in the order of the call; null when there is no such service.',
  })
  callCard(
    @Args(() => CallCardArguments) asked: CallCardArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    refuseMalformed(asked.answers);
    const at = askedMoment(asked.at, asked.context?.asOf);
    // Today is not said: ids would carry it.
    const validOn = asked.context?.validOn ?? (asked.at ? dayInBremen(at) : null);
    return readCallCard({
      service: asked.service,
      place: asked.place ?? null,
      at,
      answers: asked.answers,
      responsibilityAnswers: answersOf(asked.responsibilityAnswers),
      events: givenEvents(asked.events),
      readOptions: readOptionsOf({ ...asked.context, validOn }, context),
      context,
      info,
    });
  }
}
