import type { ClassType } from 'type-graphql';
import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import { inputClass } from './input-class.js';
import { contentForm, germanTerm, patchForm } from './input-form.js';

/** Input types per kind of record: content and patch, with the German term. */
export const contentInputs = Object.fromEntries(
  recordContentKinds.map((kind) => [
    kind,
    { content: inputClass(contentForm(kind)), patch: inputClass(patchForm(kind)), german: germanTerm(kind) },
  ]),
) as { [Kind in RecordKindName]: { content: ClassType; patch: ClassType; german: string } };
