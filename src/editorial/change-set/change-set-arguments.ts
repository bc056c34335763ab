import { ArgsType, Field, ID } from 'type-graphql';
import { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';

const briefing =
  'Unterrichtungstext: what agents are told, plain text of at most 5,000 characters in each language; needed to submit a set that is marked for them.';

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
  @Field(() => String, { nullable: true, description: 'Titel: at most 200 characters; stays when left out.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Begründung: at most 5,000 characters; stays when left out.' })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Für das Bürgertelefon wichtig: whether agents have to be told; stays when left out.',
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
  @Field(() => String, { description: 'Begründung: what is to be mended, for its authors.' })
  reason!: string;
}

@ArgsType()
export class CommentArguments extends ChangeSetArguments {
  @Field(() => String, { description: 'Wortlaut: the remark, plain text, at most 5,000 characters.' })
  content!: string;
}
