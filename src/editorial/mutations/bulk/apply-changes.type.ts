import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeSet } from '../../change-set/change-set.type.js';
import { inputDescriptions } from '../record/input-descriptions.js';
import { UserErrorType } from '../../../platform/mutation/user-error.type.js';
import { RecordChangeInput } from './record-change.input.js';

export enum ErrorPolicy {
  REJECT_EVERYTHING = 'REJECT_EVERYTHING',
  IGNORE_FAILED = 'IGNORE_FAILED',
}
registerEnumType(ErrorPolicy, {
  name: 'ErrorPolicy',
  description: 'Umgang mit Fehlern: treatment of the other changes when one fails.',
  valuesConfig: {
    REJECT_EVERYTHING: { description: 'Alles ablehnen: nothing is kept when one change fails.' },
    IGNORE_FAILED: { description: 'Fehlerhafte auslassen: valid changes are kept.' },
  },
});

/** Bound by the statement timeout of the database. */
export const mostChanges = 500;

@InputType({ description: 'Sammeländerung: many changes of one change set.' })
export class ApplyChangesInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;

  @Field(() => ErrorPolicy, {
    defaultValue: ErrorPolicy.REJECT_EVERYTHING,
    description: 'Umgang mit Fehlern: treatment of the other changes when one fails.',
  })
  errorPolicy!: ErrorPolicy;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Probelauf: reports the outcome and changes nothing.',
  })
  dryRun!: boolean;

  @Field(() => [RecordChangeInput], {
    description: `Änderungen: 1 to ${mostChanges}, done in their order; what refers to a new record comes after it.`,
  })
  changes!: RecordChangeInput[];
}

@Directive('@shareable')
@ObjectType({ description: 'Ergebnis einer von mehreren Änderungen: outcome of the change.', simpleResolvers: true })
export class AppliedChange {
  @Field(() => Int, { description: 'Stelle: position among the changes of the input, from 0.' })
  index!: number;

  @Field(() => ID, { nullable: true, description: 'Datensatz: the global id of the record; null when it failed.' })
  record!: string | null;

  @Field(() => Boolean, { description: 'Übernommen: whether it is in the change set now.' })
  kept!: boolean;

  @Field(() => [UserErrorType], {
    description: 'Hindernisse: with the path from the input on, such as ["changes", "3", "changeService", "patch"].',
  })
  userErrors!: UserErrorType[];
}

@Directive('@shareable')
@ObjectType({ description: 'Ergebnis einer Sammeländerung: outcome of each change.', simpleResolvers: true })
export class ApplyChangesPayload {
  @Field(() => ChangeSet, {
    nullable: true,
    description:
      'Änderungspaket: its current state, in a dry run its would-be state; null when nothing could be tried.',
  })
  changeSet!: ChangeSet | null;

  @Field(() => [AppliedChange], { description: 'Änderungen: in the order of the input.' })
  changes!: AppliedChange[];

  @Field(() => [UserErrorType], {
    description:
      'Hindernisse: why nothing was kept, with REJECT_EVERYTHING of all changes; empty when something was kept.',
  })
  userErrors!: UserErrorType[];
}
