import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeAction } from '../../change-set/change-set-enums.js';
import { inputDescriptions } from './input-descriptions.js';
import { LocalizedTextInput } from '../../../catalogue/record/inputs/text-input.js';

@InputType({ description: 'Beenden eines Datensatzes (Änderung): which record ends, and how.' })
export class RecordEndingInput {
  @Field(() => ID, { description: inputDescriptions.record })
  id!: string;

  @Field(() => ChangeAction, { description: 'Art: WITHDRAW with an explanation, REPLACE by a successor, or REMOVE.' })
  action!: ChangeAction;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Erläuterung: public explanation, by language.',
  })
  explanation?: LocalizedTextInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Nachfolger: the global id of the record that replaces it; required for REPLACE.',
  })
  successor?: string | null;

  @Field(() => Int, { nullable: true, description: inputDescriptions.draftRevision })
  draftRevision?: number | null;
}

@InputType({ description: 'Beenden eines Datensatzes: how the record ends when the set is published.' })
export class EndRecordInput extends RecordEndingInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;
}
