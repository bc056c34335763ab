import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { Plan } from '../../platform/read/plan/plan.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import { answersTo, type AnswerInput } from '../../catalogue/question/answer-input.js';
import { askedElsewhere } from '../../catalogue/question/asked-elsewhere.js';
import { responsibilityLookups } from '../../catalogue/responsibility/responsibility.read-model.js';
import { explanationOf } from '../../catalogue/responsibility/responsibility-answer.js';
import type { KnownAnswers } from '../../catalogue/responsibility/responsibility.rules.js';
import type { ServiceRef } from '../../catalogue/service/service-ref.js';
import { quoteOf } from '../fee-quote/fee-quote-answer.js';
import { cardAnswer, questionsOf } from './answer/card-answer.js';
import { asksCardEvidence } from './answer/card-evidence.js';
import type { GivenEvent } from './answer/deadline-events.rules.js';
import { usefulFirst, type AnsweringOffice } from './answer/office-answer.js';
import { checklistOf } from './read/document-part.js';
import { valuesOf } from './read/card-part.js';
import { cardPlans, type CardPlans } from './read/card-plans.js';
import type { ResponsibleRow } from './read/card-rows.js';
import {
  isOffered,
  locate,
  offeredAt,
  placesTold,
  responsibilityAnswer,
  responsibilityFigures,
  responsibleOf,
  type Located,
} from './read/responsibility-part.js';
import type { ServiceRow } from './read/service-part.js';

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

/** Reads the service and the responsibilities that apply, at the same time. */
async function readRows(
  { service, responsible }: CardPlans,
  { at, context, readOptions }: CardRequest,
  located: Located,
): Promise<{ service: ServiceRow | null; responsible: ResponsibleRow[] }> {
  const held = responsibleOf(located);
  const place = located.facts && located.facts.meant;
  const values = valuesOf({ at, serviceId: held[0]?.serviceId ?? null, place, told: placesTold(located) });
  const read = (lookup: Lookup, key: string, plan: Plan) =>
    context.loaders.byKey(lookup, key, plan, readOptions, values);
  const [row, ...rows] = await Promise.all([
    located.service && read(located.service.entry, located.service.key, service),
    ...(responsible ? held.map((one) => read(responsibilityLookups.byId, one.responsibilityId, responsible)) : []),
  ]);
  return { service: row as ServiceRow | null, responsible: rows as ResponsibleRow[] };
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
  const plans = cardPlans(info, place !== null);
  const { asked, isEvidenceAsked } = plans;
  const located = await locate(request.service, place, request.responsibilityAnswers, { ...request, isEvidenceAsked });
  if (!located) return null;
  const { service, responsible } = await readRows(plans, request, located);
  if (located.service && !service) return null;
  const questions = questionsOf(service);
  const elsewhere = await askedElsewhere(request.answers, questions, context.sourceOf(readOptions));
  const answers = answersTo(request.answers, questions, elsewhere);
  const { '#quote': fees, '#checklist': checked } = service ?? {};
  const card = cardAnswer({
    at,
    readOptions,
    service,
    offices: usefulFirst(answeringOffices(located, responsible, readOptions), service?.['#channels'] ?? [], at),
    online: service?.['#onlineServices'] ?? responsible.flatMap((row) => row['#onlineService'] ?? []),
    onlineHere: new Set(responsible.flatMap((row) => row['#onlineServiceId'] ?? [])),
    events: request.events,
    responsible: responsibleOf(located),
    decided: tellsDecision(asked) ? responsibilityFigures(located, service) : [],
    asked,
    isEvidenceAsked,
    answers,
    quoted: fees ? quoteOf(fees, answers, null) : null,
    documents: checked ? checklistOf(checked, answers) : null,
    isOffered: isOffered(located),
    offered: offeredAt(located),
  });
  const responsibility = asked.has('responsibility')
    ? await responsibilityAnswer(place, located, { service, responsible, info, context, readOptions })
    : null;
  return { ...card, responsibility };
}
