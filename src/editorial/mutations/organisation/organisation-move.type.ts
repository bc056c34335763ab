import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextInput } from '../../../catalogue/record/inputs/text-input.js';
import { UserErrorType } from '../../../platform/mutation/user-error.type.js';
import { ChangeSet } from '../../change-set/change-set.type.js';
import { inputDescriptions } from '../record/input-descriptions.js';

export enum MoveOutcome {
  MOVES = 'MOVES',
  ENDS = 'ENDS',
  STAYS = 'STAYS',
}
registerEnumType(MoveOutcome, {
  name: 'MoveOutcome',
  description: 'Verbleib: what becomes of a record that hangs on an organisation.',
  valuesConfig: {
    MOVES: { description: 'Geht über: it refers to the target.' },
    ENDS: { description: 'Entfällt: the target has the same already, such as a responsibility or hours of its own.' },
    STAYS: { description: 'Bleibt: it refers to the organisation as before.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description: 'Übergang: what becomes of one record that hangs on an organisation.',
  simpleResolvers: true,
})
export class RecordMove {
  @Field(() => ID, { description: 'Datensatz: its global id.' })
  record!: string;

  @Field(() => String, { description: 'Art des Datensatzes: its type, such as ContactChannel.' })
  type!: string;

  @Field(() => String, { description: 'Kurzname: its slug.' })
  slug!: string;

  @Field(() => String, { description: 'Name: what editors call it; its slug where it has no name.' })
  name!: string;

  @Field(() => [String], { description: 'Felder: those that name the organisation, such as ["parent"].' })
  fields!: string[];

  @Field(() => MoveOutcome, { description: 'Verbleib: whether it moves.' })
  outcome!: MoveOutcome;

  @Field(() => ID, { nullable: true, description: 'Ziel: the organisation to which it moves; null when it does not.' })
  target!: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis von Übergängen: the set, and all that hangs on the organisations.',
  simpleResolvers: true,
})
export class OrganisationMovePayload {
  @Field(() => ChangeSet, {
    nullable: true,
    description: 'Änderungspaket: its state, in a dry run as it would be; null when it was refused.',
  })
  changeSet!: ChangeSet | null;

  @Field(() => [RecordMove], { description: 'Übergänge: every record that hangs on them, and what becomes of it.' })
  moves!: RecordMove[];

  @Field(() => [UserErrorType], { description: 'Hindernisse: why nothing was drafted; else empty.' })
  userErrors!: UserErrorType[];
}

@InputType({ description: 'Übergang von Organisationseinheiten: what merging and splitting have in common.' })
class OrganisationMoveInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Probelauf: lists what would move and drafts nothing.' })
  dryRun!: boolean;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Erläuterung: what the public is told about what ends, by language.',
  })
  explanation?: LocalizedTextInput[] | null;
}

@InputType({ description: 'Organisationseinheiten zusammenführen: which become part of which.' })
export class MergeOrganisationsInput extends OrganisationMoveInput {
  @Field(() => [ID], { description: 'Organisationseinheiten: those that end and are replaced by the target.' })
  organisations!: string[];

  @Field(() => ID, { description: 'Ziel: the organisation that takes over all that hangs on them.' })
  target!: string;
}

@InputType({ description: 'Teil einer Aufteilung: what one organisation takes over.' })
export class SplitPartInput {
  @Field(() => ID, { description: 'Ziel: the organisation that takes it over.' })
  target!: string;

  @Field(() => [ID], { description: 'Datensätze: global ids of records that hang on the organisation that is split.' })
  records!: string[];
}

@InputType({ description: 'Organisationseinheit aufteilen: which takes over what.' })
export class SplitOrganisationInput extends OrganisationMoveInput {
  @Field(() => ID, { description: 'Organisationseinheit: the one that is split.' })
  organisation!: string;

  @Field(() => [SplitPartInput], { description: 'Teile: which organisation takes over which records.' })
  parts!: SplitPartInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'Nachfolger: replaces it and takes over the rest; without one it goes on, and the rest stays.',
  })
  successor?: string | null;
}
