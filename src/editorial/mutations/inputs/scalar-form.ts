import { Float, Int } from 'type-graphql';
import { Weekday } from '../../../catalogue/opening-hours/weekday.js';
import type { FormSchema } from '../../../catalogue/record/form/content-schema.js';
import { apiTypes } from './api-types.js';

/** A single value: its type in the API, and what it is in the content when that is not the same. */
export interface ScalarForm {
  form: 'SCALAR';
  type: object;
  toContent?: (value: never) => unknown;
}

type Conversion = (schema: FormSchema) => ScalarForm['toContent'];

/** How values are written in the content whose types in the API write them otherwise. */
const conversions: { readonly [name: string]: Conversion } = {
  Date: () => (date: Date) => date.toISOString().slice(0, 10),
  DateTime: () => (instant: Date) => instant.toISOString().replace('.000Z', 'Z'),
  LocalTime:
    ({ 'x-midnight': midnight = '00:00' }) =>
    (time: string) =>
      time.slice(0, 5).replace('00:00', midnight),
  Weekday: () => (day: Weekday) => Object.values(Weekday).indexOf(day) + 1,
};

const byType: { readonly [type: string]: ScalarForm['type'] } = {
  boolean: Boolean,
  integer: Int,
  number: Float,
  string: String,
};

function namedForm(name: string, schema: FormSchema): ScalarForm {
  const type = apiTypes[name];
  if (!type) throw new Error(`catalogue.schema.json names the type "${name}", which is none of the API; see apiTypes`);
  const toContent = conversions[name]?.(schema);
  return { form: 'SCALAR', type, ...(toContent && { toContent }) };
}

/** How the API takes a value of the JSON Schema: as the type that `x-graphql` names, else as its JSON type. */
export function scalarForm(schema: FormSchema): ScalarForm {
  const name = schema['x-graphql'];
  return name === undefined ? { form: 'SCALAR', type: byType[schema.type as string]! } : namedForm(name, schema);
}
