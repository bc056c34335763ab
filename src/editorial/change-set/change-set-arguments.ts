import { ArgsType, Field, ID } from 'type-graphql';
import { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';

const briefing =
  'Unterrichtungstext: briefing for agents, plain text of at most 5,000 characters per language; required to submit a set marked for agents.';

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
  @Field(() => String, { description: 'Titel: subject, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Begründung: reason, at most 5,000 characters; recorded in the audit trail.' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Für das Bürgertelefon wichtig: whether agents must be briefed before it takes effect.',
  })
  forAgents!: boolean;

  @Field(() => [LocalizedTextInput], { nullable: true, description: briefing })
  briefing?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Idempotenzschlüssel: 8 to 200 characters; the same key twice gives the first answer and one effect.',
  })
  idempotencyKey?: string | null;
}

@ArgsType()
export class ChangeChangeSetArguments extends ChangeSetArguments {
  @Field(() => String, { nullable: true, description: 'Titel: at most 200 characters; kept by default.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Begründung: at most 5,000 characters; kept by default.' })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Für das Bürgertelefon wichtig: whether agents must be briefed; kept by default.',
  })
  forAgents?: boolean | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `${briefing} Languages left out stay, null clears.`,
  })
  briefing?: LocalizedTextInput[] | null;
}

@ArgsType()
export class ReasonArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Begründung: required corrections, for its authors.' })
  reason!: string;
}

@ArgsType()
export class CommentArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Wortlaut: the remark, plain text, at most 5,000 characters.' })
  content!: string;
}
