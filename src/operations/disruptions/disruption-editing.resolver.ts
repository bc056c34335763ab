import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { disruptionEntry, disruptionReadModel } from '../../catalogue/disruption/disruption.read-model.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readingOfId } from '../../platform/graphql/reading.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { planPath, type Plan } from '../../platform/read/plan/plan.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { idempotencyKeyDescription } from '../../platform/mutation/idempotency-key.js';
import { mutate, type MutationContext } from '../../platform/mutation/mutate.js';
import { AnnounceDisruptionInput, ChangeDisruptionInput } from './disruption.input.js';
import { DisruptionPayload } from './disruption-payload.type.js';
import { announceDisruption, changeDisruption, endDisruption } from './disruption-work.js';

@ArgsType()
export class EndDisruptionArguments {
  @Field(() => ID, { description: 'Kennung: of the disruption.' })
  id!: string;

  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;
}

interface Asked {
  mutation: string;
  input: { id?: string; idempotencyKey?: string | null };
  context: RequestContext;
  info: GraphQLResolveInfo;
}

/** Runs the mutation and reads the disruption as published. */
async function answer(
  { mutation, input: { idempotencyKey, ...input }, context, info }: Asked,
  work: (mutation: MutationContext) => Promise<string>,
): Promise<object> {
  const done = await mutate(context, { mutation, input, idempotencyKey }, async (change) => ({
    id: await work(change),
  }));
  const plan = planPath(info, 'DisruptionPayload', ['disruption'], disruptionReadModel);
  const id = done['id'] as string | undefined;
  const read = (as: Plan, disruptionId: string): Promise<object | null> => {
    // Caches know a disruption that is changed by the id that it was asked by.
    const reading = input.id ? readingOfId(input.id) : { languages: [context.language] };
    return context.loaders.byKey(disruptionEntry, disruptionId, as, readOptionsOf(reading, context));
  };
  const disruption = plan && id ? await read(plan, id) : null;
  return payloadView({ disruption, userErrors: done.userErrors }, context.language);
}

/** Disruptions take effect without review and end by their period. */
@Resolver()
export class DisruptionEditingResolver {
  @Allowed('disruption:announce')
  @Mutation(() => DisruptionPayload, {
    description: 'Störung melden: public at once until its end, without review. For editors, within their scope.',
  })
  announceDisruption(
    @Arg('input', () => AnnounceDisruptionInput, { description: 'Eingabe: the disruption with its place and period.' })
    input: AnnounceDisruptionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer({ mutation: 'announceDisruption', input, context, info }, (change) =>
      announceDisruption(change, input),
    );
  }

  @Allowed('disruption:announce')
  @Mutation(() => DisruptionPayload, {
    description: 'Störungsmeldung berichtigen: replaces the disruption from now on; earlier editions remain readable.',
  })
  changeDisruption(
    @Arg('input', () => ChangeDisruptionInput, { description: 'Eingabe: the disruption and its changed fields.' })
    input: ChangeDisruptionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer({ mutation: 'changeDisruption', input, context, info }, (change) => changeDisruption(change, input));
  }

  @Allowed('disruption:announce')
  @Mutation(() => DisruptionPayload, {
    description: 'Störung beenden: ends a disruption now; one that has not begun is withdrawn.',
  })
  endDisruption(
    @Args(() => EndDisruptionArguments) args: EndDisruptionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer({ mutation: 'endDisruption', input: args, context, info }, (change) =>
      endDisruption(change, args.id),
    );
  }
}
