import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { fieldsAsked } from '../../platform/read/plan-paths.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import { answersTo, type AnswerInput } from '../../catalogue/question/answer-input.js';
import { askedElsewhere } from '../../catalogue/question/asked-elsewhere.js';
import { responsibilityLookups } from '../../catalogue/responsibility/responsibility.read-model.js';
import { explanationOf } from '../../catalogue/responsibility/responsibility-answer.js';
import type { KnownAnswers } from '../../catalogue/responsibility/responsibility.rules.js';
import type { ServiceRef } from '../../catalogue/service/service-ref.js';
import { cardAnswer, questionsOf } from './answer/card-answer.js';
import { asksCardEvidence } from './answer/card-evidence.js';
import type { GivenEvent } from './answer/deadline-events.rules.js';
import { usefulFirst, type AnsweringOffice } from './answer/office-answer.js';
import type { CardScope } from './read/card-part.js';
import type { ResponsibleRow } from './read/card-rows.js';
import { responsiblePlan } from './read/office-part.js';
import {
  isOffered,
  locate,
  offeredAt,
  responsibilityAnswer,
  responsibilityFigures,
  responsibleOf,
  type Located,
} from './read/responsibility-part.js';
import { servicePlan, type ServiceRow } from './read/service-part.js';

/** The request for a card: service, place, answers, moment and languages. */
export interface CardRequest {
  service: ServiceRef;
  place: PlaceRef | null;
  at: Date;
  answers: readonly AnswerInput[];
  responsibilityAnswers: KnownAnswers;
  /** Days that deadlines are counted from. */
  events: readonly GivenEvent[];
  readOptions: ReadOptions;
  context: RequestContext;
  info: GraphQLResolveInfo;
}

const scopeOf = ({ at }: CardRequest, { facts }: Located): CardScope => ({ at, place: facts && facts.meant });

async function readService(asked: Set<string>, request: CardRequest, located: Located): Promise<ServiceRow | null> {
  const { service } = located;
  if (!service) return null;
  const { info, context, readOptions } = request;
  const plan = servicePlan(asked, info, scopeOf(request, located));
  return (await context.loaders.byKey(service.entry, service.key, plan, readOptions)) as ServiceRow | null;
}

async function readResponsible(asked: Set<string>, request: CardRequest, located: Located): Promise<ResponsibleRow[]> {
  const held = responsibleOf(located);
  const { info, context, readOptions } = request;
  const plan = held.length > 0 ? responsiblePlan(asked, info, scopeOf(request, located), held[0]!.serviceId) : null;
  if (!plan) return [];
  const rows = held.map(({ responsibilityId }) =>
    context.loaders.byKey(responsibilityLookups.byId, responsibilityId, plan, readOptions),
  );
  return (await Promise.all(rows)) as ResponsibleRow[];
}

/** Merges responsibilities into offices, each with all its roles. */
function answeringOffices(
  located: Located,
  rows: readonly ResponsibleRow[],
  readOptions: ReadOptions,
): AnsweringOffice[] {
  const offices = new Map<string, AnsweringOffice>();
  for (const [position, one] of responsibleOf(located).entries()) {
    const row = rows[position]?.['#organisation'];
    if (!row) continue;
    const known = offices.get(row['#id']);
    if (known) known.roles = [...new Set([...known.roles, one.role])];
    else
      offices.set(row['#id'], {
        row,
        roles: [one.role],
        explanation: explanationOf(located.places[0]!.told, one, readOptions),
      });
  }
  return [...offices.values()];
}

/** Whether the evidence of the card is asked for, and it tells who is responsible. */
const tellsDecision = (asked: ReadonlySet<string>): boolean =>
  asksCardEvidence(asked) && (asked.has('offices') || asked.has('responsibility'));

/** Reads a card in one statement per step, independent of its size; null when the service does not exist. */
export async function readCallCard(request: CardRequest): Promise<object | null> {
  const { info, context, readOptions, place, at } = request;
  const located = await locate(request.service, place, request.responsibilityAnswers, request);
  if (!located) return null;
  const asked = fieldsAsked(info, 'CallCard');
  const [service, responsible] = await Promise.all([
    readService(asked, request, located),
    readResponsible(asked, request, located),
  ]);
  if (located.service && !service) return null;
  const questions = questionsOf(service);
  const elsewhere = await askedElsewhere(request.answers, questions, context.sourceOf(readOptions));
  const card = cardAnswer({
    at,
    readOptions,
    service,
    offices: usefulFirst(answeringOffices(located, responsible, readOptions), service?.['#channels'] ?? [], at),
    online: service?.['#onlineServices'] ?? responsible.flatMap((row) => row['#onlineService'] ?? []),
    onlineHere: new Set(responsible.flatMap((row) => row['#onlineServiceId'] ?? [])),
    events: request.events,
    responsible: responsibleOf(located),
    decided: tellsDecision(asked) ? responsibilityFigures(located, service, readOptions) : [],
    asked,
    answers: answersTo(request.answers, questions, elsewhere),
    isOffered: isOffered(located),
    offered: offeredAt(located),
  });
  const responsibility = asked.has('responsibility')
    ? await responsibilityAnswer(place, located, { service, responsible, info, context, readOptions })
    : null;
  return { ...card, responsibility };
}
