import type { Plan, PlannedField } from '../../../platform/read/plan/plan.js';
import type { ColumnField, RelationField, ReadModel, ReadModelField } from '../../../platform/read/read-model.js';
import { Given, type GivenValues } from '../../../platform/read/plan/given.js';
import type { GivenPlaces, MeantPlaces } from '../../../catalogue/place/place-ref.js';

/**
 * The subject of a card, which its kept statements are given: the moment, the service, and the places that may be meant,
 * null when none is asked for.
 */
export interface CardScope {
  isEvidenceAsked: boolean;
  at: Given;
  serviceId: Given;
  place: GivenPlaces | null;
  /** Places that the answer about the responsibility names: the one that was asked for, and those where it is offered. */
  told: { place: Given; offeredAt: Given };
}

const meant: GivenPlaces = {
  ids: new Given('places'),
  around: new Given('places around'),
  quarters: new Given('boroughs'),
  postalCode: new Given('postal code'),
};

const told = { place: new Given('place that is told'), offeredAt: new Given('places where it is offered') };

const [givenAt, givenService] = [new Given('at'), new Given('service')];

export const scopeOf = (isPlaceAsked: boolean, isEvidenceAsked: boolean): CardScope => ({
  isEvidenceAsked,
  at: givenAt,
  serviceId: givenService,
  place: isPlaceAsked ? meant : null,
  told,
});

/** What a card is about. */
export interface CardValues {
  at: Date;
  serviceId: string | null;
  place: MeantPlaces | null;
  told: Record<'place' | 'offeredAt', readonly string[]>;
}

/** What is given for the scope of a card. */
export const valuesOf = ({ at, serviceId, place, told: { place: here, offeredAt } }: CardValues): GivenValues =>
  new Map<Given, unknown>([
    [told.place, here],
    [told.offeredAt, offeredAt],
    [givenAt, at],
    [givenService, serviceId],
    [meant.ids, place?.ids],
    [meant.around, place?.around],
    [meant.quarters, place?.quarters],
    [meant.postalCode, place?.postalCode],
  ]);

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
