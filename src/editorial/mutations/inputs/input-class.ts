import { Field, InputType, type ClassType } from 'type-graphql';
import type { FieldForm, InputForm, ObjectForm } from './input-form.js';
import {
  LocalizedTextInput,
  LocalizedWordsInput,
  TextModuleInput,
} from '../../../catalogue/record/inputs/text-input.js';

/** Objects shared by several records, such as periods, are one type. */
const classes = new Map<string, ClassType>();

function typeOf(form: InputForm): unknown {
  if (form.form === 'SCALAR') return form.type;
  if (form.form === 'OBJECT') return inputClass(form);
  if (form.form === 'LIST') return [typeOf(form.of)];
  return [{ TEXT: LocalizedTextInput, WORDS: LocalizedWordsInput, TEXT_MODULES: TextModuleInput }[form.form]];
}

function addField(target: ClassType, { name, description, required, value }: FieldForm): void {
  const type = typeOf(value);
  Field(() => type as never, { description, nullable: !required })(target.prototype, name);
}

/** Class of the input type of a form, for type-graphql. */
export function inputClass(form: ObjectForm): ClassType {
  const known = classes.get(form.name);
  if (known) return known;
  const target = { [form.name]: class {} }[form.name]!;
  classes.set(form.name, target);
  InputType(form.name, { description: form.description })(target);
  for (const field of form.fields) addField(target, field);
  return target;
}
