import { GraphQLDate, GraphQLDateTimeISO, GraphQLLocalTime } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A code with a fixed grammar, kept as a string because of leading zeros. */
function code(
  name: string,
  description: string,
  pattern: RegExp,
  expected: string,
  specifiedByURL?: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is no ${name}; expected ${expected}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const LeikaKey = code(
  'LeikaKey',
  'Leistungsschlüssel (LeiKa): 14 digits, the same in all of Germany; 99 and three-digit blocks for group, object, act and detail of act.',
  /^\d{14}$/,
  'a string of 14 digits such as "99115005104001"',
  'https://www.xrepository.de/details/urn:de:fim:leika:leistung',
);

export const Ars = code(
  'ARS',
  'Amtlicher Regionalschlüssel: 12 digits; Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, Gemeinde 3. Source: Destatis.',
  /^\d{12}$/,
  'a string of 12 digits such as "040110000000"',
  'https://www.xrepository.de/details/urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs',
);

export const Ags = code(
  'AGS',
  'Amtlicher Gemeindeschlüssel: 8 digits; Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3. Source: Destatis.',
  /^\d{8}$/,
  'a string of 8 digits such as "04011000"',
  'https://www.xrepository.de/details/urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:ags',
);

export const PostalCode = code(
  'PostalCode',
  'Postleitzahl: five digits.',
  /^\d{5}$/,
  'a string of 5 digits such as "28195"',
);

export const LanguageTag = code(
  'LanguageTag',
  'Sprachkennung: a BCP 47 language tag such as `de`, `de-x-leicht` (Leichte Sprache), `en`, `tr`, `uk`, `ar`; at most 35 characters, which is enough for every real tag (RFC 5646, 4.4.1).',
  /^(?=.{1,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  'a BCP 47 tag of at most 35 characters such as "de" or "de-x-leicht"',
  'https://www.rfc-editor.org/info/bcp47',
);

// Our names and descriptions; grammar and validation come from graphql-scalars.
const described = <I, O>(
  scalar: GraphQLScalarType<I, O>,
  name: string,
  description: string,
  specifiedByURL: string,
): GraphQLScalarType<I, O> =>
  new GraphQLScalarType({ ...scalar.toConfig(), name, description, specifiedByURL, extensions: {} });

const rfc3339 = 'https://www.rfc-editor.org/rfc/rfc3339';
const iso8601 = 'https://www.iso.org/standard/70907.html';

export const CalendarDate = described(
  GraphQLDate,
  'Date',
  'Datum: a calendar day, YYYY-MM-DD, in Europe/Berlin (ISO 8601).',
  rfc3339,
);
export const DateTime = described(
  GraphQLDateTimeISO,
  'DateTime',
  'Zeitpunkt: a moment with its offset, such as 2026-01-01T08:00:00+01:00 (ISO 8601).',
  rfc3339,
);
export const LocalTime = described(
  GraphQLLocalTime,
  'LocalTime',
  'Uhrzeit: time of day, HH:mm, in Europe/Berlin.',
  iso8601,
);
