import { idempotencyKeyDescription } from '../../platform/mutation/idempotency-key.js';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum ConflictDecision {
  THEIRS = 'THEIRS',
  MINE = 'MINE',
  TEXT = 'TEXT',
}
registerEnumType(ConflictDecision, {
  name: 'ConflictDecision',
  description: 'Entscheidung im Konflikt: which of two wordings holds.',
  valuesConfig: {
    THEIRS: { description: 'Fassung der anderen: what the other publication says.' },
    MINE: { description: 'Eigene Fassung: what the draft says.' },
    TEXT: { description: 'Dritte Fassung: the wording in `text`.' },
  },
});

@InputType({ description: 'Konflikt entscheiden: the conflict and the decision.' })
export class ResolveConflictInput {
  @Field(() => ID, { description: 'Änderungspaket: a draft.' })
  changeSet!: string;

  @Field(() => ID, { description: 'Datensatz: the global id of the record.' })
  record!: string;

  @Field(() => [String], { description: 'Stelle: `path` of the conflict, such as ["texts", "03", "de"].' })
  path!: string[];

  @Field(() => ConflictDecision, { description: 'Entscheidung: theirs, mine, or a third wording.' })
  decision!: ConflictDecision;

  @Field(() => String, {
    nullable: true,
    description: 'Dritte Fassung, for TEXT: a text as it is, any other value as JSON, such as 4800.',
  })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Fassung: an edition to come with which the draft conflicts; the edition in force when left out.',
  })
  edition?: string | null;

  @Field(() => String, {
    nullable: true,
    description: idempotencyKeyDescription,
  })
  idempotencyKey?: string | null;
}
