import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { badInput } from '../../platform/errors/bad-input.js';
import {
  ChangeChangeSetArguments,
  ChangeSetArguments,
  CommentArguments,
  DiscardArguments,
  NewChangeSetArguments,
} from './change-set-arguments.js';
import { changeChangeSet } from './change-change-set.js';
import { ChangeSetStatus } from './change-set-enums.js';
import { visibleChangeSet, visibleChangeSets } from './change-set-query.js';
import { comment, createChangeSet, discard, rollBack } from './change-set-work.js';
import { ChangeSet } from './change-set.type.js';
import { editChangeSet } from './edit-change-set.js';
import { ChangeSetPayload } from './payload.type.js';

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
    return visibleChangeSet(context, id);
  }

  @Query(() => [ChangeSet], {
    description: 'Änderungspakete: those within the remit of whoever asks, the latest first.',
  })
  changeSets(
    @Arg('status', () => ChangeSetStatus, { nullable: true, description: 'Status: only those in this state.' })
    status: ChangeSetStatus | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Anzahl: how many at most, 1 to 100.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    if (first < 1 || first > 100) throw badInput(`first is ${first}; 1 to 100 change sets can be had at once`);
    return visibleChangeSets(context, status, first);
  }

  @Mutation(() => ChangeSetPayload, { description: 'Änderungspaket anlegen: begins an empty set of changes.' })
  createChangeSet(
    @Args(() => NewChangeSetArguments) args: NewChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'createChangeSet', args, (change) => createChangeSet(change, args));
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Änderungspaket ändern: its title, its reason and what agents are told, while it is a draft.',
  })
  changeChangeSet(
    @Args(() => ChangeChangeSetArguments) args: ChangeChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'changeChangeSet', args, (change) => changeChangeSet(change, args));
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Änderung verwerfen: takes the change of one record out of a draft.',
  })
  discardChange(@Args(() => DiscardArguments) args: DiscardArguments, @Ctx() context: RequestContext): Promise<object> {
    return editChangeSet(context, 'discardChange', args, (change) => discard(change, args.changeSet, args.record));
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Rückgängig machen: begins a new set that undoes a published one; it goes through review like any other.',
  })
  rollBackChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'rollBackChangeSet', args, (change) => rollBack(change, args.changeSet));
  }

  @Mutation(() => ChangeSetPayload, { description: 'Kommentieren: adds a remark to a change set.' })
  commentChangeSet(
    @Args(() => CommentArguments) args: CommentArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'commentChangeSet', args, (change) => comment(change, args.changeSet, args.content));
  }
}
