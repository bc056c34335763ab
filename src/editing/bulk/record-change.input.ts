import { Directive, Field, ID, InputType, Int, type ClassType } from 'type-graphql';
import { recordContentKinds, recordKindOf, type RecordKindName } from '../../content/content-kind.js';
import type { Fields } from '../../content/content-value.rules.js';
import { said } from '../edit-record.js';
import { RecordEndingInput } from '../end-record.input.js';
import { contentInputs } from '../inputs/content-inputs.js';
import { nodeTypeOf } from '../node-type.js';

/** A field of the choice, and what it does with which kind; the kind of what ends stands in its id. */
export interface ChoiceOfChange {
  field: string;
  verb: 'create' | 'change';
  kind: RecordKindName;
}

/** All that can be done with a record but ending it. */
export const choices: readonly ChoiceOfChange[] = recordContentKinds.flatMap((kind) =>
  (['create', 'change'] as const).map((verb) => ({ field: `${verb}${nodeTypeOf[recordKindOf[kind]]}`, verb, kind })),
);

function patchInput(kind: RecordKindName): ClassType {
  const { patch: Patch, german } = contentInputs[kind];

  @InputType(`${nodeTypeOf[recordKindOf[kind]]}ChangeInput`, {
    description: `${german} (eine von mehreren Änderungen): which record, and what is to be said otherwise.`,
  })
  class ChangeInput {
    @Field(() => ID, { description: said.record })
    id!: string;

    @Field(() => ID, { nullable: true, description: said.basedOn })
    basedOn?: string | null;

    @Field(() => Int, { nullable: true, description: said.draftRevision })
    draftRevision?: number | null;

    @Field(() => Boolean, { defaultValue: false, description: said.minor })
    minor!: boolean;

    @Field(() => Patch, { description: said.patch })
    patch!: object;
  }
  return ChangeInput;
}

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
  const type = verb === 'create' ? content : patchInput(kind);
  const description =
    verb === 'create' ? `${german} anlegen: its content.` : `${german} ändern: which, and what changes.`;
  Field(() => type, { nullable: true, description })(RecordChangeInput.prototype as Fields, field);
}

choices.forEach(addChoice);
