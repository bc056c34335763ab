import { ArgsType, Field } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { ChangeSetArguments } from '../change-set/change-set-arguments.js';

@ArgsType()
export class PublishArguments extends ChangeSetArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Eilig: publishes although the briefing misses the lead time; requires a reason.',
  })
  urgent!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Begründung der Eile: at most 5,000 characters; recorded in the audit trail.',
  })
  urgentReason?: string | null;
}

@ArgsType()
export class ScheduleArguments extends PublishArguments {
  @Field(() => DateTime, { description: 'In Kraft ab: moment from which it is public; in the future.' })
  at!: Date;
}
