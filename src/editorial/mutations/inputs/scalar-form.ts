import type { GraphQLScalarType } from 'graphql';
import { Float, Int } from 'type-graphql';
import { Weekday } from '../../../catalogue/opening-hours/weekday.js';
import type { FormSchema } from '../../../catalogue/record/form/content-schema.js';
import {
  Ags,
  Ars,
  CalendarDate,
  DateTime,
  LanguageTag,
  LeikaKey,
  LocalTime,
  PostalCode,
} from '../../../platform/graphql/scalars.js';
import { enumOfValues } from './enum-of-values.js';

/** A single value: its type in the API, and what it is in the content when that is not the same. */
export interface ScalarForm {
  form: 'SCALAR';
  type: GraphQLScalarType | StringConstructor | BooleanConstructor | object;
  toContent?: (value: never) => unknown;
}

const timeOfDay = (time: string): string => time.slice(0, 5);

/** Values that have a name of their own in the JSON Schema. */
const named: { [definition: string]: Omit<ScalarForm, 'form'> } = {
  date: { type: CalendarDate, toContent: (date: Date) => date.toISOString().slice(0, 10) },
  dateTime: { type: DateTime, toContent: (instant: Date) => instant.toISOString().replace('.000Z', 'Z') },
  clockTime: { type: LocalTime, toContent: timeOfDay },
  // The API tells the end of the day as the beginning of the next.
  closingTime: { type: LocalTime, toContent: (time: string) => timeOfDay(time).replace('00:00', '24:00') },
  weekday: { type: Weekday, toContent: (day: Weekday) => Object.values(Weekday).indexOf(day) + 1 },
  languageTag: { type: LanguageTag },
  leikaKey: { type: LeikaKey },
};

const byPattern: { [pattern: string]: GraphQLScalarType } = {
  '^\\d{12}$': Ars,
  '^\\d{8}$': Ags,
  '^\\d{5}$': PostalCode,
};

const byType: { [type: string]: ScalarForm['type'] } = {
  boolean: Boolean,
  integer: Int,
  number: Float,
  string: String,
};

/** How the API takes a value of the JSON Schema. */
export function scalarForm(definition: string | undefined, schema: FormSchema): ScalarForm {
  if (definition !== undefined && definition in named) return { form: 'SCALAR', ...named[definition]! };
  const ofValues = schema.enum && enumOfValues(schema.enum);
  return { form: 'SCALAR', type: ofValues ?? byPattern[schema.pattern ?? ''] ?? byType[schema.type as string]! };
}
