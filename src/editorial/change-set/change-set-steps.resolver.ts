import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ChangeSetArguments, PublishArguments, ReasonArguments, ScheduleArguments } from './change-set-arguments.js';
import { approve, publish, returnToAuthor, submit, unschedule, withdraw } from './change-set-steps.js';
import { editChangeSet } from './edit-change-set.js';
import { ChangeSetPayload } from './payload.type.js';

/** The steps that a change set takes as a whole, from its authors to everybody. */
@Resolver()
export class ChangeSetSteps {
  @Mutation(() => ChangeSetPayload, {
    description: 'Zur Prüfung geben: hands the set to a second person; it cannot be edited any more.',
  })
  submitChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'submitChangeSet', args, (change) => submit(change, args.changeSet));
  }

  @Mutation(() => ChangeSetPayload, { description: 'Zurückgeben: hands the set back to its authors with a reason.' })
  returnChangeSet(@Args(() => ReasonArguments) args: ReasonArguments, @Ctx() context: RequestContext): Promise<object> {
    return editChangeSet(context, 'returnChangeSet', args, (change) =>
      returnToAuthor(change, args.changeSet, args.reason),
    );
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Freigeben: a second person, none of its authors, approves the set.',
  })
  approveChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'approveChangeSet', args, (change) => approve(change, args.changeSet));
  }

  @Mutation(() => ChangeSetPayload, {
    description: 'Veröffentlichen: everything of the approved set becomes what everybody reads, all of it or nothing.',
  })
  publishChangeSet(
    @Args(() => PublishArguments) args: PublishArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const timing = { ...args, at: null, leadMinutes: context.settings.briefingLeadMinutes };
    return editChangeSet(context, 'publishChangeSet', args, (change) => publish(change, args.changeSet, timing));
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Veröffentlichung planen: the approved set takes effect at a moment, without anybody doing anything then.',
  })
  scheduleChangeSet(
    @Args(() => ScheduleArguments) args: ScheduleArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const timing = { ...args, leadMinutes: context.settings.briefingLeadMinutes };
    return editChangeSet(context, 'scheduleChangeSet', args, (change) => publish(change, args.changeSet, timing));
  }

  @Mutation(() => ChangeSetPayload, {
    description:
      'Planung zurücknehmen: what was scheduled and has not begun does not come; the set is approved as before.',
  })
  unscheduleChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'unscheduleChangeSet', args, (change) => unschedule(change, args.changeSet));
  }

  @Mutation(() => ChangeSetPayload, { description: 'Änderungspaket zurückziehen: it will not be published.' })
  withdrawChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return editChangeSet(context, 'withdrawChangeSet', args, (change) => withdraw(change, args.changeSet));
  }
}
