import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { askedDay } from '../../platform/clock/asked-moment.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { rememberPlan } from '../../platform/read/plan/plan-memory.js';
import type { Row } from '../../platform/read/hydrate.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { planPath, type Plan, type PlannedField } from '../../platform/read/plan/plan.js';
import { readModel, type RelationField } from '../../platform/read/read-model.js';
import { ContactChannelKind } from '../../catalogue/contact-channel/contact-channel-kind.js';
import { asksEvidence } from '../../catalogue/evidence/evidence-asked.js';
import { recordEvidence, type WithEvidence } from '../../catalogue/evidence/evidence.read-model.js';
import { absentPlaceAnswer } from '../../catalogue/place/absent-place-answer.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { AnswerInput, answersTo, refuseMalformed } from '../../catalogue/question/answer-input.js';
import { askedElsewhere } from '../../catalogue/question/asked-elsewhere.js';
import { ServiceRef, serviceEntryOf } from '../../catalogue/service/service-ref.js';
import { serviceItself, serviceLookups, serviceValidity } from '../../catalogue/service/service.read-model.js';
import { serviceNotValid, unknownPlace, unknownService } from '../../catalogue/responsibility/responsibility-answer.js';
import type { ValidDays } from '../../catalogue/record/valid-days.rules.js';
import { quoteAnswer, quoteOf, type ReadQuote } from './fee-quote-answer.js';
import { feeQuoteFacts, feesOfDay, serviceAtPlace, type PlacedServiceResult } from './fee-quote-facts.js';
import { notRecordedHere } from './not-recorded-here.js';
import type { Offered } from './offered-among.rules.js';
import { FeeQuoteResult } from './fee-quote.type.js';

@ArgsType()
export class FeeQuoteArguments {
  @Field(() => ServiceRef, {
    description: 'Leistung: which service; a LeiKa key together with `place` means the one that is offered there.',
  })
  service!: ServiceRef;

  @Field(() => [AnswerInput], {
    defaultValue: [],
    description: 'Antworten: to questions of the service; those to questions of other services are passed over.',
  })
  answers!: AnswerInput[];

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Gebiet: where; `notes` says so when a service that is named is not on record there. Of a LeiKa key that is on record elsewhere only, ResponsibilityNotRecorded says so.',
  })
  place?: PlaceRef | null;

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: leaves out the fees of those who use another; all when left out.',
  })
  channel?: ContactChannelKind | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Tag: day on which the fees are valid, from 1900 to 2199; the day of the read context by default.',
  })
  on?: Date | null;

  @Field(() => ReadContext, { nullable: true, description: 'Lesekontext: languages, moment and day.' })
  context?: ReadContext | null;
}

const serviceEvidence = recordEvidence('service_id');

const quoteReadModel = readModel('FeeQuote', {
  facts: feeQuoteFacts(true),
  validity: serviceValidity,
  evidence: serviceEvidence,
});

/** The facts of a quote, and whether there is one on the day. */
interface ReadService extends ReadQuote {
  validity: ValidDays;
  /** Left out when it is not asked for. */
  evidence?: WithEvidence['evidence'];
  notValidService?: Row;
}

function planQuote(info: GraphQLResolveInfo): Plan {
  const related = (key: string, field: RelationField, path: string[], type = 'FeeQuote'): PlannedField[] => {
    const plan = planPath(info, type, path, field.readModel());
    return plan ? [{ key, field, args: {}, plan }] : [];
  };
  return {
    readModel: quoteReadModel,
    fields: [
      { key: 'facts', field: feeQuoteFacts(asksEvidence(info, 'FeeQuote')), args: {} },
      { key: 'validity', field: serviceValidity, args: {} },
      ...(asksEvidence(info, 'ServiceNotValid') ? [{ key: 'evidence', field: serviceEvidence, args: {} }] : []),
      ...related('service', serviceItself, ['service']),
      ...related('notValidService', serviceItself, ['service'], 'ServiceNotValid'),
      ...related('lineFees', feesOfDay, ['lines', 'fee']),
      ...related('optionalFees', feesOfDay, ['optionalLines', 'fee']),
    ],
    memo: new Map(),
  };
}

type Found =
  { kind: 'FOUND'; entry: Lookup; key: string; offered: Offered } | Exclude<PlacedServiceResult, { kind: 'SERVICE' }>;

async function findService(
  { service, place }: FeeQuoteArguments,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<Found> {
  if (!place) {
    const named = await serviceEntryOf(service, readOptions, context);
    return named ? { kind: 'FOUND', ...named, offered: 'EVERYWHERE' } : { kind: 'UNKNOWN_SERVICE' };
  }
  const placed = await serviceAtPlace(service, place, readOptions, context);
  return placed.kind === 'SERVICE'
    ? { kind: 'FOUND', entry: serviceLookups.byId, key: placed.id, offered: placed.offered }
    : placed;
}

@Resolver()
export class FeeQuoteResolver {
  @Query(() => FeeQuoteResult, {
    description:
      'Gebührenauskunft: what a service costs in the case that the answers describe, and what has to be asked before it is known.',
  })
  async feeQuote(
    @Args(() => FeeQuoteArguments) asked: FeeQuoteArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    refuseMalformed(asked.answers);
    const readOptions = readOptionsOf(
      asked.on ? { ...asked.context, validOn: askedDay('on', asked.on) } : asked.context,
      context,
    );
    const found = await findService(asked, readOptions, context);
    if (found.kind === 'UNKNOWN_PLACE') return unknownPlace(asked.place!);
    if (found.kind === 'PLACE_NOT_VALID') return absentPlaceAnswer(found.absent, info, context, readOptions);
    if (found.kind === 'NOT_RECORDED_HERE')
      return notRecordedHere(asked.service, asked.place!, { info, context, readOptions });
    const plan = rememberPlan(info, 'FeeQuote', () => planQuote(info));
    const read =
      found.kind === 'UNKNOWN_SERVICE' ? null : await context.loaders.byKey(found.entry, found.key, plan, readOptions);
    if (!read || found.kind === 'UNKNOWN_SERVICE') return unknownService(asked.service);
    const one = read as ReadService;
    const judged = { valid: one.validity, evidence: one.evidence ?? null };
    const ended = serviceNotValid(judged, one.notValidService ?? {}, readOptions);
    if (ended) return ended;
    const { questions } = one.facts;
    const elsewhere = await askedElsewhere(asked.answers, questions, context.sourceOf(readOptions));
    const answers = answersTo(asked.answers, questions, elsewhere);
    return quoteAnswer(one, quoteOf(one.facts, answers, asked.channel ?? null), {
      offered: found.offered,
      isEvidenceAsked: asksEvidence(info, 'FeeQuote'),
      readOptions,
    });
  }
}
