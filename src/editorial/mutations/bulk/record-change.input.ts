import { Directive, Field, InputType } from 'type-graphql';
import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { RecordEndingInput } from '../record/end-record.input.js';
import { contentInputs } from '../inputs/content-inputs.js';
import { recordPatchInputs } from '../record/record-patch.input.js';
import { recordTypes } from '../../../catalogue/record-types.js';

/** A field of the choice with its verb and kind; for endings the id contains the kind. */
export interface ChoiceOfChange {
  field: string;
  verb: 'create' | 'change';
  kind: RecordKindName;
}

/** Changes of records except endings. */
export const choices: readonly ChoiceOfChange[] = recordContentKinds.flatMap((kind) =>
  (['create', 'change'] as const).map((verb) => ({ field: `${verb}${recordTypes[kind].type}`, verb, kind })),
);

@Directive('@oneOf')
@InputType({ description: 'Änderung eines Datensatzes: exactly one thing that is done with one record.' })
export class RecordChangeInput {
  @Field(() => RecordEndingInput, {
    nullable: true,
    description: 'Datensatz beenden: of whatever kind; it is withdrawn, replaced or removed.',
  })
  endRecord?: RecordEndingInput;

  [choice: string]: unknown;
}

function addChoice({ field, verb, kind }: ChoiceOfChange): void {
  const { content, german } = contentInputs[kind];
  const type = verb === 'create' ? content : recordPatchInputs[kind];
  const description =
    verb === 'create' ? `${german} anlegen: its content.` : `${german} ändern: which, and what changes.`;
  Field(() => type, { nullable: true, description })(RecordChangeInput.prototype as Fields, field);
}

choices.forEach(addChoice);
