import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/graphql/allowed.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { payloadView, userErrorView } from '../../../platform/mutation/payload-view.js';
import { mutate } from '../../../platform/mutation/mutate.js';
import { applyChanges, type Applied } from './apply-changes.js';
import { ApplyChangesInput, ApplyChangesPayload } from './apply-changes.type.js';

@Resolver()
export class ApplyChangesResolver {
  @Allowed('change-set:edit')
  @Mutation(() => ApplyChangesPayload, {
    description:
      'Sammeländerung: does up to 500 changes of one change set at once. Send them as a variable: written into the document, a few dozen exceed its limit of tokens (MAX_TOKENS). A request may have 1 MB (MAX_BODY_BYTES).',
  })
  async applyChanges(
    @Arg('input', () => ApplyChangesInput, { description: 'Eingabe: the set, the changes, and what if one fails.' })
    input: ApplyChangesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, ...asked } = input;
    const mutation = { mutation: 'applyChanges', input: asked, idempotencyKey };
    const answer = await mutate(
      context,
      mutation,
      (change) => applyChanges(change, input),
      ({ isKept }) => isKept,
    );
    const changes = (answer.changes ?? []) as Applied['changes'];
    const viewed = changes.map((one) => ({ ...one, userErrors: one.userErrors.map(userErrorView(context.language)) }));
    return { ...payloadView(answer, context.language), changes: viewed };
  }
}
