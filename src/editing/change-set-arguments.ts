import { ArgsType, Field, ID } from 'type-graphql';
import { DateTime } from '../graphql/scalars.js';

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
export class NewChangeSetArguments {
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
export class ReasonArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Begründung: what is to be mended, for its authors.' })
  reason!: string;
}

@ArgsType()
export class CommentArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Wortlaut: the remark, plain text, at most 5,000 characters.' })
  content!: string;
}

@ArgsType()
export class ScheduleArguments extends ChangeSetArguments {
  @Field(() => DateTime, { description: 'In Kraft ab: the moment from which everybody reads it; in the future.' })
  at!: Date;
}

@ArgsType()
export class DiscardArguments extends ChangeSetArguments {
  @Field(() => ID, { description: 'Datensatz: the global id of the record whose change is taken out of the set.' })
  record!: string;
}
