import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/graphql/allowed.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { mutate, type MutationContext } from '../../../platform/mutation/mutate.js';
import { payloadView } from '../../../platform/mutation/payload-view.js';
import { mergeOrganisations, splitOrganisation, type Moved } from './merge-organisations.js';
import { MergeOrganisationsInput, OrganisationMovePayload, SplitOrganisationInput } from './organisation-move.type.js';

type Input = { idempotencyKey?: string | null; dryRun: boolean };

/** Runs a move; a dry run answers what it would draft and keeps nothing. */
async function moved(
  context: RequestContext,
  mutation: string,
  { idempotencyKey, ...input }: Input,
  work: (mutation: MutationContext) => Promise<Moved>,
): Promise<object> {
  const answer = await mutate(context, { mutation, input, idempotencyKey }, work, () => !input.dryRun);
  return { moves: [], ...payloadView(answer, context.language) };
}

@Resolver()
export class OrganisationMoveResolver {
  @Allowed('change-set:edit')
  @Mutation(() => OrganisationMovePayload, {
    description:
      'Organisationseinheiten zusammenführen: drafts in one set that all that hangs on them (channels, responsibilities, promises, services, subordinates, hours) moves to the target, which replaces them.',
  })
  mergeOrganisations(
    @Arg('input', () => MergeOrganisationsInput, { description: 'Eingabe: the set, and which become part of which.' })
    input: MergeOrganisationsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return moved(context, 'mergeOrganisations', input, (change) => mergeOrganisations(change, input));
  }

  @Allowed('change-set:edit')
  @Mutation(() => OrganisationMovePayload, {
    description:
      'Organisationseinheit aufteilen: drafts in one set that what is listed moves to other organisations; with a successor the rest moves to it, which replaces the organisation.',
  })
  splitOrganisation(
    @Arg('input', () => SplitOrganisationInput, { description: 'Eingabe: the set, and which takes over what.' })
    input: SplitOrganisationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return moved(context, 'splitOrganisation', input, (change) => splitOrganisation(change, input));
  }
}
