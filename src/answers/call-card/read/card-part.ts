import type { Plan, PlannedField } from '../../../platform/read/plan.js';
import type { ColumnField, RelationField, ReadModel, ReadModelField } from '../../../platform/read/read-model.js';
import type { MeantPlaces } from '../../../catalogue/place/place-ref.js';

/** The subject of a card besides the service: the moment, and the places that may be meant; null when none is asked for. */
export interface CardScope {
  at: Date;
  place: MeantPlaces | null;
}

/** Prefix of facts that the card needs in addition to the selection; no field of the schema has such a name. */
export const fact = (name: string, field: ColumnField): PlannedField => ({ key: `#${name}`, field, args: {} });

export const rowsOf = (name: string, field: RelationField, plan: Plan): PlannedField => ({
  key: `#${name}`,
  field,
  args: {},
  plan,
});

/** Plans rows of a read model: the selected fields and those that the card needs. */
export const planWith = (readModel: ReadModel, asked: Plan | null, needed: readonly PlannedField[]): Plan => ({
  readModel,
  fields: [...(asked?.fields ?? []), ...needed],
  memo: new Map(),
});

export const when = (condition: boolean, ...fields: readonly PlannedField[]): readonly PlannedField[] =>
  condition ? fields : [];

/** A relation that another concept adds to a read model. */
export const relationOf = ({ type, fields }: ReadModel, name: string): RelationField => {
  const field: ReadModelField | undefined = fields[name];
  if (field?.kind !== 'one' && field?.kind !== 'many') throw new Error(`${type}.${name} is no relation`);
  return field;
};

export const columnOf = ({ type, fields }: ReadModel, name: string): ColumnField => {
  const field: ReadModelField | undefined = fields[name];
  if (field?.kind !== 'column') throw new Error(`${type}.${name} is no column`);
  return field;
};
