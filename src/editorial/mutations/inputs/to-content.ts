import type { Contents } from '../../../catalogue/record/contents.js';
import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { Unreadable } from '../../../platform/written/unreadable.js';
import type { ContentPatch } from '../../../catalogue/record/merge/patch.rules.js';
import { contentForm, patchForm, type FieldForm, type InputForm, type ObjectForm } from './input-form.js';
import { moduleTexts, texts, words } from '../../../catalogue/record/inputs/to-text.js';

const fieldsByKind = (form: typeof contentForm) =>
  Object.fromEntries(recordContentKinds.map((kind) => [kind, form(kind).fields])) as Record<
    RecordKindName,
    FieldForm[]
  >;

const contentFields = fieldsByKind(contentForm);
const patchFields = fieldsByKind(patchForm);

/** What cannot be read is told by the mutation, and left out here. */
const isLeftOut = (value: unknown): boolean => value === undefined || value instanceof Unreadable;

const isGiven = (value: unknown): boolean => !isLeftOut(value) && value !== null;

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** A content has nothing to remove, so nulls and empty objects are left out. */
function withoutNull(fields: Fields): Fields | undefined {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
  return isEmpty(given) ? undefined : given;
}

const byLanguage = { TEXT: texts, WORDS: words };

function contentValue(form: InputForm, input: unknown): unknown {
  if (form.form === 'SCALAR') return form.toContent ? form.toContent(input as never) : input;
  if (form.form === 'LIST')
    return (input as unknown[])
      .filter((element) => !isLeftOut(element))
      .map((element) => contentValue(form.of, element) ?? {});
  if (form.form === 'OBJECT') return withoutNull(contentObject(form.fields, input as Fields));
  if (form.form !== 'TEXT_MODULES') return withoutNull(byLanguage[form.form](input as never));
  const modules = Object.entries(moduleTexts(input as never)).map(([code, text]) => [code, withoutNull(text)]);
  return withoutNull(Object.fromEntries(modules) as Fields);
}

const contentObject = (fields: readonly FieldForm[], input: Fields): Fields =>
  Object.fromEntries(
    fields
      .filter(({ name }) => isGiven(input[name]))
      .map(({ name, value }) => [name, contentValue(value, input[name])])
      .filter(([, value]) => value !== undefined),
  ) as Fields;

function patchValue(form: InputForm, input: unknown): unknown {
  if (input === null) return null;
  if (form.form === 'TEXT_MODULES') return moduleTexts(input as never);
  if (form.form === 'TEXT' || form.form === 'WORDS') return byLanguage[form.form](input as never);
  return contentValue(form, input) ?? null;
}

/** Converts the input of a new record to its content. */
export const toContent = <Kind extends RecordKindName>(kind: Kind, input: object): Contents[Kind] =>
  contentObject(contentFields[kind], input as Fields) as unknown as Contents[Kind];

const patchObject = (fields: readonly FieldForm[], input: Fields): Fields =>
  Object.fromEntries(
    fields
      .filter(({ name }) => !isLeftOut(input[name]))
      .map(({ name, value }) => [name, patchValue(value, input[name])]),
  );

/** Converts the input of a patch: omitted fields stay omitted, null stays null. */
export const toPatch = <Kind extends RecordKindName>(kind: Kind, input: object): ContentPatch<Contents[Kind]> =>
  patchObject(patchFields[kind], input as Fields) as ContentPatch<Contents[Kind]>;

/** Converts one object of a list. */
export const toElement = ({ fields }: ObjectForm, input: object): Fields => contentObject(fields, input as Fields);

/** Converts the patch of one object of a list. */
export const toElementPatch = ({ fields }: ObjectForm, input: object): Fields => patchObject(fields, input as Fields);
