import { contentSchema, type FormSchema } from '../../../catalogue/record/schema/content-schema.js';
import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { scalarForm, type ScalarForm } from './scalar-form.js';
import { recordTypes } from '../../../catalogue/record-types.js';

/** Derives input types from the JSON Schema. Objects whose keys are data become lists, because GraphQL has no maps. */
export type InputForm =
  ScalarForm | { form: 'TEXT' | 'WORDS' | 'TEXT_MODULES' } | { form: 'LIST'; of: InputForm } | ObjectForm;

export interface ObjectForm {
  form: 'OBJECT';
  name: string;
  description: string;
  fields: FieldForm[];
}

export interface FieldForm {
  name: string;
  description: string;
  required: boolean;
  value: InputForm;
}

/** Input types of objects whose keys are languages or codes of text modules. */
const textForms: { readonly [name: string]: 'TEXT' | 'WORDS' | 'TEXT_MODULES' } = {
  LocalizedTextInput: 'TEXT',
  LocalizedWordsInput: 'WORDS',
  TextModuleInput: 'TEXT_MODULES',
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const definitionOf = ({ $ref }: FormSchema): string | undefined => $ref?.split('/').at(-1);

const resolved = (schema: FormSchema): FormSchema => {
  const definition = definitionOf(schema);
  return definition === undefined ? schema : { ...contentSchema.$defs[definition]!, ...schema };
};

const fieldsOf = ({ properties = {}, required = [] }: FormSchema): FieldForm[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    description: resolved(schema).description ?? '',
    required: required.includes(name),
    value: inputForm(name, schema),
  }));

function inputForm(property: string, unresolved: FormSchema): InputForm {
  const definition = definitionOf(unresolved);
  const schema = resolved(unresolved);
  const name = schema['x-graphql'];
  if (name !== undefined && name in textForms) return { form: textForms[name]! };
  if (schema.type === 'array') return { form: 'LIST', of: inputForm(property, schema.items!) };
  if (schema.type !== 'object') return scalarForm(schema);
  const origin = definition ?? property;
  // A field may describe the object otherwise, but all fields share its type.
  const description = (contentSchema.$defs[origin] ?? schema).description ?? '';
  return { form: 'OBJECT', name: name ?? `${capitalised(origin)}Input`, description, fields: fieldsOf(schema) };
}

/** Form of a complete content. */
export function contentForm(kind: RecordKindName): ObjectForm {
  const schema = contentSchema.$defs[kind]!;
  const description = schema.description!.replace(':', ' (Inhalt):');
  return { form: 'OBJECT', name: `${recordTypes[kind].type}Content`, description, fields: fieldsOf(schema) };
}

/** German term of a kind, which opens the description of its form. */
export const germanTerm = (kind: RecordKindName): string => contentSchema.$defs[kind]!.description!.split(':')[0]!;

/** Form of a patch: everything except the slug. */
export function patchForm(kind: RecordKindName): ObjectForm {
  const { fields } = contentForm(kind);
  return {
    form: 'OBJECT',
    name: `${recordTypes[kind].type}Patch`,
    description: `${germanTerm(kind)} (Änderung): omitted fields are kept, null clears a field.`,
    fields: fields.filter(({ name }) => name !== 'slug').map((field) => ({ ...field, required: false })),
  };
}

/** Form of the objects of a list. */
export function elementForm(kind: RecordKindName, list: string): ObjectForm {
  const value = contentForm(kind).fields.find(({ name }) => name === list)?.value;
  if (value?.form !== 'LIST' || value.of.form !== 'OBJECT') throw new Error(`${kind} has no list of objects "${list}"`);
  return value.of;
}

/** Form of a patch of one object of a list. */
export const elementPatchForm = (element: ObjectForm): ObjectForm => ({
  ...element,
  name: element.name.replace(/Input$/, 'PatchInput'),
  description: element.description.replace(/:.*$/s, ' (Änderung): omitted fields are kept, null clears a field.'),
  fields: element.fields.map((field) => ({ ...field, required: false })),
});
