import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../graphql/context.js';
import { DateTime } from '../graphql/scalars.js';
import { badInput } from '../reading/bad-input.js';
import { ChangeSet, ChangeSetStatus } from './change-set.type.js';
import { approve, publish, returnToAuthor, submit, unschedule, withdraw } from './change-set-steps.js';
import { comment, createChangeSet, discard, rollBack } from './change-set-work.js';
import { visibleChangeSet, visibleChangeSets } from './change-set-query.js';
import { editChangeSet, type StepWork } from './edit-change-set.js';
import { ChangeSetPayload } from './payload.type.js';

@ArgsType()
export class ChangeSetArguments {
  @Field(() => ID, { description: 'Änderungspaket: the id of the change set.' })
  changeSet!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Idempotenzschlüssel: 8 to 200 characters; the same key twice gives the first answer and one effect.',
  })
  idempotencyKey?: string | null;
}

@ArgsType()
class NewChangeSetArguments {
  @Field(() => String, { description: 'Titel: what it is about, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Begründung: why; stands in the journal, at most 5,000 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Für das Bürgertelefon wichtig: whether agents have to be told before it takes effect.',
  })
  forAgents!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Idempotenzschlüssel: 8 to 200 characters; the same key twice gives the first answer and one effect.',
  })
  idempotencyKey?: string | null;
}

@ArgsType()
class ReasonArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Begründung: what is to be mended, for its authors.' })
  reason!: string;
}

@ArgsType()
class CommentArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Wortlaut: the remark, plain text, at most 5,000 characters.' })
  content!: string;
}

@ArgsType()
class ScheduleArguments extends ChangeSetArguments {
  @Field(() => DateTime, { description: 'In Kraft ab: the moment from which everybody reads it; in the future.' })
  at!: Date;
}

@ArgsType()
class DiscardArguments extends ChangeSetArguments {
  @Field(() => ID, { description: 'Datensatz: the global id of the record whose change is taken out of the set.' })
  record!: string;
}

const stepOf = (work: (...of: Parameters<StepWork>) => Promise<void>): StepWork => work;

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
    return editChangeSet(context, 'createChangeSet', 'change-set:edit', args, (change) =>
      createChangeSet(change, args),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Änderung verwerfen: takes the change of one record out of a draft.',
  })
  discardChange(@Args(() => DiscardArguments) args: DiscardArguments, @Ctx() context: RequestContext): Promise<object> {
    return editChangeSet(
      context,
      'discardChange',
      'change-set:edit',
      args,
      stepOf((change) => discard(change, args.changeSet, args.record)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Zur Prüfung geben: hands the set to a second person; it cannot be edited any more.',
  })
  submitChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'submitChangeSet',
      'change-set:edit',
      args,
      stepOf((change) => submit(change, args.changeSet)),
    );
  }

  @Mutation(() => ChangeSetPayload, { description: 'Zurückgeben: hands the set back to its authors with a reason.' })
  returnChangeSet(@Args(() => ReasonArguments) args: ReasonArguments, @Ctx() context: RequestContext): Promise<object> {
    return editChangeSet(
      context,
      'returnChangeSet',
      'change-set:approve',
      args,
      stepOf((change) => returnToAuthor(change, args.changeSet, args.reason)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Freigeben: a second person, none of its authors, approves the set.',
  })
  approveChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'approveChangeSet',
      'change-set:approve',
      args,
      stepOf((change) => approve(change, args.changeSet)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Veröffentlichen: everything of the approved set becomes what everybody reads, all of it or nothing.',
  })
  publishChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'publishChangeSet',
      'change-set:approve',
      args,
      stepOf((change) => publish(change, args.changeSet, null)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Veröffentlichung planen: the approved set takes effect at a moment, without anybody doing anything then.',
  })
  scheduleChangeSet(
    @Args(() => ScheduleArguments) args: ScheduleArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'scheduleChangeSet',
      'change-set:approve',
      args,
      stepOf((change) => publish(change, args.changeSet, args.at)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Planung zurücknehmen: what was scheduled and has not begun does not come; the set is approved as before.',
  })
  unscheduleChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'unscheduleChangeSet',
      'change-set:approve',
      args,
      stepOf((change) => unschedule(change, args.changeSet)),
    );
  }

  @Mutation(() => ChangeSetPayload, { description: 'Änderungspaket zurückziehen: it will not be published.' })
  withdrawChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'withdrawChangeSet',
      'change-set:edit',
      args,
      stepOf((change) => withdraw(change, args.changeSet)),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Rückgängig machen: begins a new set that undoes a published one; it goes through review like any other.',
  })
  rollBackChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'rollBackChangeSet', 'change-set:edit', args, (change) =>
      rollBack(change, args.changeSet),
    );
  }

  @Mutation(() => ChangeSetPayload, { description: 'Kommentieren: adds a remark to a change set.' })
  commentChangeSet(
    @Args(() => CommentArguments) args: CommentArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(
      context,
      'commentChangeSet',
      'change-set:edit',
      args,
      stepOf((change) => comment(change, args.changeSet, args.content)),
    );
  }
}
