import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { mutateChangeSet } from '../change-set/change-set-mutation.js';
import { ChangeSetPayload } from '../change-set/payload.type.js';
import { discardChange } from './discard-change.js';
import { DiscardArguments, RestoreArguments } from './draft-arguments.js';
import { ChangeSetArguments } from '../change-set/change-set-arguments.js';
import { submitChangeSet } from './submit-change-set.js';
import { ResolveConflictInput } from './resolve-conflict.input.js';
import { resolveConflict } from './resolve-conflict.js';
import { restoreEdition } from './restore-edition.js';

@Resolver()
export class DraftResolver {
  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Änderung verwerfen: removes the change of one record from a draft.',
  })
  discardChange(@Args(() => DiscardArguments) args: DiscardArguments, @Ctx() context: RequestContext): Promise<object> {
    return mutateChangeSet(context, 'discardChange', args, (change) =>
      discardChange(change, args.changeSet, args.record),
    );
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Fassung wiederherstellen: drafts the content of an earlier edition.',
  })
  restoreEdition(
    @Args(() => RestoreArguments) args: RestoreArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'restoreEdition', args, (change) => restoreEdition(change, args));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Zur Prüfung geben: submits the set for approval; it can no longer be edited.',
  })
  submitChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'submitChangeSet', args, (change) => submitChangeSet(change, args.changeSet));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description:
      'Konflikt entscheiden: theirs, mine or a third wording, where somebody else has changed the same field; the rest of the draft stays.',
  })
  resolveConflict(
    @Arg('input', () => ResolveConflictInput, { description: 'Eingabe: the conflict and the decision.' })
    input: ResolveConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'resolveConflict', input, (change) => resolveConflict(change, input));
  }
}
