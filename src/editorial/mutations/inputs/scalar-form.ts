import { Weekday } from '../../../catalogue/opening-hours/weekday.js';
import type { FormSchema } from '../../../catalogue/record/schema/content-schema.js';
import { WrittenFloat, WrittenInt } from '../../../platform/graphql/written-scalars.js';
import { apiTypes } from './api-types.js';

/** A single value: its API type and the conversion to the content, if any. */
export interface ScalarForm {
  form: 'SCALAR';
  type: object;
  toContent?: (value: never) => unknown;
}

type Conversion = (schema: FormSchema) => ScalarForm['toContent'];

/** Conversions of values that the API writes in another form than the content. */
const conversions: { readonly [name: string]: Conversion } = {
  DateTime: () => (instant: Date) => instant.toISOString().replace('.000Z', 'Z'),
  LocalTime:
    ({ 'x-midnight': midnight = '00:00' }) =>
    (time: string) =>
      time.replace('00:00', midnight),
  Weekday: () => (day: Weekday) => Object.values(Weekday).indexOf(day) + 1,
};

const byType: { readonly [type: string]: ScalarForm['type'] } = {
  boolean: Boolean,
  integer: WrittenInt,
  number: WrittenFloat,
  string: String,
};

function namedForm(name: string, schema: FormSchema): ScalarForm {
  const type = apiTypes[name];
  if (!type)
    throw new Error(`catalogue.schema.json names the type "${name}", which the API does not have; see apiTypes`);
  const toContent = conversions[name]?.(schema);
  return { form: 'SCALAR', type, ...(toContent && { toContent }) };
}

/** API type of a value: the one named by `x-graphql`, else its JSON type. */
export function scalarForm(schema: FormSchema): ScalarForm {
  const name = schema['x-graphql'];
  return name === undefined ? { form: 'SCALAR', type: byType[schema.type as string]! } : namedForm(name, schema);
}
