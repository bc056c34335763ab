import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { ContactChannelKind } from '../../catalogue/contact-channel/contact-channel-kind.js';
import { AnswerInput, answersTo, refuseMalformed } from '../../catalogue/question/answer-input.js';
import { askedElsewhere } from '../../catalogue/question/asked-elsewhere.js';
import { serviceNotValid, unknownService } from '../../catalogue/responsibility/responsibility-answer.js';
import { asksEvidence } from '../../catalogue/evidence/evidence-asked.js';
import { serviceEntriesOf, ServiceRef } from '../../catalogue/service/service-ref.js';
import { checklistAnswer } from './checklist-answer.js';
import { planChecklist, type ReadService } from './checklist-plan.js';
import { ChecklistResult } from './checklist.type.js';

const mostServices = 10;

@ArgsType()
export class ChecklistArguments {
  @Field(() => [ServiceRef], { description: 'Leistungen: what is to be done at once, 1 to 10.' })
  services!: ServiceRef[];

  @Field(() => [AnswerInput], {
    defaultValue: [],
    description: 'Antworten: to questions of the services; those to questions of other services are passed over.',
  })
  answers!: AnswerInput[];

  @Field(() => ContactChannelKind, {
    nullable: true,
    description: 'Zugangskanal: leaves out what only users of another channel need; all when left out.',
  })
  channel?: ContactChannelKind | null;

  @Field(() => ReadContext, { nullable: true, description: 'Lesekontext: languages, moment and day.' })
  context?: ReadContext | null;
}

@Resolver()
export class ChecklistResolver {
  @Query(() => ChecklistResult, {
    description:
      'Checkliste: what to bring for several services at once in the case that the answers describe, and what has to be asked before it is known.',
  })
  async checklist(
    @Args(() => ChecklistArguments) { services, answers: given, channel, context: readContext }: ChecklistArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (services.length < 1 || services.length > mostServices)
      throw badInput(`${services.length} services are given; 1 to ${mostServices}`);
    refuseMalformed(given);
    const readOptions = readOptionsOf(readContext, context);
    const plan = planChecklist(info);
    const named = await serviceEntriesOf(services, readOptions, context);
    const read = await Promise.all(
      named.map(async (one) => (one ? context.loaders.byKey(one.entry, one.key, plan, readOptions) : null)),
    );
    const unknown = read.findIndex((row) => !row);
    if (unknown >= 0) return unknownService(services[unknown]!);
    const known = read as ReadService[];
    const ended = known.map(({ validity: valid, facts: { evidence }, notValidService }) =>
      serviceNotValid({ valid, evidence }, notValidService ?? {}, readOptions),
    );
    const firstEnded = ended.find((one) => one !== null);
    if (firstEnded) return firstEnded;
    // Duplicate services count once.
    const distinct = [...new Map(known.map((row) => [row.facts.serviceId, row])).values()];
    const questions = distinct.flatMap(({ facts }) => facts.questions);
    const elsewhere = await askedElsewhere(given, questions, context.sourceOf(readOptions));
    const isEvidenceAsked = asksEvidence(info, 'Checklist');
    const answers = answersTo(given, questions, elsewhere);
    return checklistAnswer(distinct, answers, { channel: channel ?? null, isEvidenceAsked, readOptions });
  }
}
