import { ArgsType, Field } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { ChangeSetArguments } from '../change-set/change-set-arguments.js';

@ArgsType()
export class PublishArguments extends ChangeSetArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Eilig: takes effect though agents are told later than the lead time asks; with a reason.',
  })
  urgent!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Begründung der Eile: stands in the journal, at most 5,000 characters.',
  })
  urgentReason?: string | null;
}

@ArgsType()
export class ScheduleArguments extends PublishArguments {
  @Field(() => DateTime, { description: 'In Kraft ab: the moment from which everybody reads it; in the future.' })
  at!: Date;
}
