import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { approveChangeSet } from './approval/approve-change-set.js';
import {
  ChangeChangeSetArguments,
  ChangeSetArguments,
  CommentArguments,
  NewChangeSetArguments,
  ReasonArguments,
} from './change-set-arguments.js';
import { ChangeSetStatus } from './change-set-enums.js';
import { mutateChangeSet } from './change-set-mutation.js';
import { queryChangeSet, queryChangeSets } from './change-set-query.js';
import { ChangeSet } from './change-set.type.js';
import { commentChangeSet } from './comment-change-set.js';
import { createChangeSet } from './create-change-set.js';
import { ChangeSetPayload } from './payload.type.js';
import { returnChangeSet } from './return-change-set.js';
import { rollBackChangeSet } from './roll-back-change-set.js';
import { changeChangeSet } from './change-change-set.js';
import { withdrawChangeSet } from './withdraw-change-set.js';
import { checkFirst } from '../../platform/read/page-arguments.js';
import { FirstArg } from '../../platform/graphql/read-arguments.js';

@Resolver()
export class ChangeSetResolver {
  @Query(() => ChangeSet, {
    nullable: true,
    description: 'Änderungspaket: one change set within the remit of whoever asks; null when there is none.',
  })
  changeSet(
    @Arg('id', () => ID, { description: 'Kennung: its id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return queryChangeSet(context, id);
  }

  @Query(() => [ChangeSet], {
    description: 'Änderungspakete: those within the remit of whoever asks, the latest first.',
  })
  changeSets(
    @Arg('status', () => ChangeSetStatus, { nullable: true, description: 'Status: only those in this state.' })
    status: ChangeSetStatus | null,
    @FirstArg() first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    checkFirst(first, 'change sets');
    return queryChangeSets(context, status, first);
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, { description: 'Änderungspaket anlegen: creates an empty change set.' })
  createChangeSet(
    @Args(() => NewChangeSetArguments) args: NewChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'createChangeSet', args, (change) => createChangeSet(change, args));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Änderungspaket ändern: updates title, reason and briefing of a draft.',
  })
  changeChangeSet(
    @Args(() => ChangeChangeSetArguments) args: ChangeChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'changeChangeSet', args, (change) => changeChangeSet(change, args));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Rückgängig machen: creates a set that rolls back a published one and is reviewed like any other.',
  })
  rollBackChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'rollBackChangeSet', args, (change) => rollBackChangeSet(change, args.changeSet));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, { description: 'Kommentieren: adds a remark to a change set.' })
  commentChangeSet(
    @Args(() => CommentArguments) args: CommentArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'commentChangeSet', args, (change) =>
      commentChangeSet(change, args.changeSet, args.content),
    );
  }

  @Allowed('change-set:approve')
  @Mutation(() => ChangeSetPayload, { description: 'Zurückgeben: hands the set back to its authors with a reason.' })
  returnChangeSet(@Args(() => ReasonArguments) args: ReasonArguments, @Ctx() context: RequestContext): Promise<object> {
    return mutateChangeSet(context, 'returnChangeSet', args, (change) =>
      returnChangeSet(change, args.changeSet, args.reason),
    );
  }

  @Allowed('change-set:approve')
  @Mutation(() => ChangeSetPayload, {
    description: 'Freigeben: a second person, who is no author, approves the set.',
  })
  approveChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'approveChangeSet', args, (change) => approveChangeSet(change, args.changeSet));
  }

  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, { description: 'Änderungspaket zurückziehen: abandons the set.' })
  withdrawChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'withdrawChangeSet', args, (change) => withdrawChangeSet(change, args.changeSet));
  }
}
