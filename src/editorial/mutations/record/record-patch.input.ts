import { Field, ID, InputType, Int, type ClassType } from 'type-graphql';
import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import { inputDescriptions } from './input-descriptions.js';
import { contentInputs } from '../inputs/content-inputs.js';
import { recordTypes } from '../../../catalogue/record-types.js';

/** Input of a record's patch in the API. */
export interface RecordPatch {
  id: string;
  basedOn?: string | null;
  draftRevision?: number | null;
  minor: boolean;
  patch: object;
}

function recordPatchInput(kind: RecordKindName): ClassType<RecordPatch> {
  const { patch: Patch, german } = contentInputs[kind];

  @InputType(`${recordTypes[kind].type}ChangeInput`, {
    description: `${german} (eine von mehreren Änderungen): the record and its changed fields.`,
  })
  class RecordPatchInput implements RecordPatch {
    @Field(() => ID, { description: inputDescriptions.record })
    id!: string;

    @Field(() => ID, { nullable: true, description: inputDescriptions.basedOn })
    basedOn?: string | null;

    @Field(() => Int, { nullable: true, description: inputDescriptions.draftRevision })
    draftRevision?: number | null;

    @Field(() => Boolean, { defaultValue: false, description: inputDescriptions.minor })
    minor!: boolean;

    @Field(() => Patch, { description: inputDescriptions.patch })
    patch!: object;
  }
  return RecordPatchInput;
}

/** Patch inputs of all kinds. */
export const recordPatchInputs = Object.fromEntries(
  recordContentKinds.map((kind) => [kind, recordPatchInput(kind)]),
) as Record<RecordKindName, ClassType<RecordPatch>>;
