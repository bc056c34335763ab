import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ChangeSetArguments } from '../change-set/change-set-arguments.js';
import { mutateChangeSet } from '../change-set/change-set-mutation.js';
import { ChangeSetPayload } from '../change-set/payload.type.js';
import { PublishArguments, ScheduleArguments } from './publication-arguments.js';
import { publishChangeSet } from './publish-change-set.js';
import { unscheduleChangeSet } from './unschedule-change-set.js';

/** Mutations that put an approved change set in force. */
@Resolver()
export class PublicationResolver {
  @Allowed('change-set:approve')
  @Mutation(() => ChangeSetPayload, {
    description: 'Veröffentlichen: publishes the approved set, completely or not at all.',
  })
  publishChangeSet(
    @Args(() => PublishArguments) args: PublishArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const timing = { ...args, at: null, leadMinutes: context.settings.briefingLeadMinutes };
    return mutateChangeSet(context, 'publishChangeSet', args, (change) =>
      publishChangeSet(change, args.changeSet, timing),
    );
  }

  @Allowed('change-set:approve')
  @Mutation(() => ChangeSetPayload, {
    description: 'Veröffentlichung planen: schedules the approved set; it takes effect at the moment automatically.',
  })
  scheduleChangeSet(
    @Args(() => ScheduleArguments) args: ScheduleArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const timing = { ...args, leadMinutes: context.settings.briefingLeadMinutes };
    return mutateChangeSet(context, 'scheduleChangeSet', args, (change) =>
      publishChangeSet(change, args.changeSet, timing),
    );
  }

  @Allowed('change-set:approve')
  @Mutation(() => ChangeSetPayload, {
    description: 'Planung zurücknehmen: cancels a schedule that has not begun; the set is approved as before.',
  })
  unscheduleChangeSet(
    @Args(() => ChangeSetArguments) args: ChangeSetArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return mutateChangeSet(context, 'unscheduleChangeSet', args, (change) =>
      unscheduleChangeSet(change, args.changeSet),
    );
  }
}
