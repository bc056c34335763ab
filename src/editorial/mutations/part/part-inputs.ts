import { Field, ID, InputType, Int, type ClassType } from 'type-graphql';
import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';
import { inputDescriptions } from '../record/input-descriptions.js';
import { inputClass } from '../inputs/input-class.js';
import { elementForm, elementPatchForm, type ObjectForm } from '../inputs/input-form.js';
import type { PartKind } from './part-kind.js';

/** Common fields of the three mutations of a list. */
export interface PartArguments {
  changeSet: string;
  idempotencyKey?: string | null;
  basedOn?: string | null;
  draftRevision?: number | null;
  at?: number | null;
  /** The record and the part or its patch, under the names of the list. */
  [argument: string]: unknown;
}

export interface PartInputs {
  element: ObjectForm;
  add: ClassType;
  change: ClassType;
  remove: ClassType;
}

const place = 'Stelle: place in the list, from 0';

/** Fields of all three inputs. A base class per list would become a type of the schema. */
function addCommonFields(target: ClassType, { owner }: PartKind): void {
  Field(() => ID, { description: inputDescriptions.changeSet })(target.prototype as Fields, 'changeSet');
  Field(() => ID, { description: inputDescriptions.record })(target.prototype as Fields, owner);
  Field(() => String, { nullable: true, description: inputDescriptions.key })(
    target.prototype as Fields,
    'idempotencyKey',
  );
}

function addPlaceFields(target: ClassType): void {
  const { prototype } = target as { prototype: Fields };
  Field(() => Int, { description: `${place}, in the draft, or in what is in force when there is none.` })(
    prototype,
    'at',
  );
  Field(() => ID, {
    nullable: true,
    description: 'Ausgangsfassung: the id of the edition that the position refers to.',
  })(prototype, 'basedOn');
  Field(() => Int, { nullable: true, description: inputDescriptions.draftRevision })(prototype, 'draftRevision');
}

function inputOf(name: string, description: string, part: PartKind): ClassType {
  const target = { [name]: class {} }[name]!;
  InputType(name, { description })(target);
  addCommonFields(target, part);
  return target;
}

function addInput(part: PartKind, element: ObjectForm): ClassType {
  const { noun, argument, german } = part;
  const target = inputOf(`Add${noun}Input`, `${german} hinzufügen: the new entry.`, part);
  const { prototype } = target as { prototype: Fields };
  const Element = inputClass(element);
  Field(() => Element, { description: 'Inhalt: the new entry.' })(prototype, argument);
  Field(() => Int, { nullable: true, description: `${place}; at the end when left out.` })(prototype, 'at');
  return target;
}

function changeInput(part: PartKind, element: ObjectForm): ClassType {
  const { noun, argument, german } = part;
  const target = inputOf(`Change${noun}Input`, `${german} ändern: the changed fields.`, part);
  addPlaceFields(target);
  const Patch = inputClass(elementPatchForm(element));
  Field(() => Patch, { description: inputDescriptions.patch })(target.prototype as Fields, argument);
  return target;
}

function removeInput(part: PartKind): ClassType {
  const target = inputOf(`Remove${part.noun}Input`, `${part.german} entfernen: what leaves the list.`, part);
  addPlaceFields(target);
  return target;
}

export function partInputs(part: PartKind): PartInputs {
  const element = elementForm(part.kind, part.list);
  return { element, add: addInput(part, element), change: changeInput(part, element), remove: removeInput(part) };
}
