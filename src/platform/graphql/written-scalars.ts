import { GraphQLDateTimeISO } from 'graphql-scalars';
import { GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { readCents } from '../written/amount.rules.js';
import { readDigits, readPostalCode } from '../written/code.rules.js';
import { readDay } from '../written/day.rules.js';
import { readLanguageTag } from '../written/language-tag.rules.js';
import { readNumber, readWholeNumber } from '../written/number.rules.js';
import { means, unreadable, type Reading } from '../written/reading.js';
import { readTime } from '../written/time.rules.js';
import { Unreadable } from '../written/unreadable.js';

const largestInt = 2_147_483_647;

const wholeForm = { de: 'Schreiben Sie eine ganze Zahl wie 12.', en: 'Write a whole number such as 12.' };

const centsForm = {
  de: 'Schreiben Sie ganze Cent als Zahl, etwa 1250, oder den Betrag als Text, etwa „12,50 €“.',
  en: 'Write whole cents as a number, such as 1250, or the amount as text, such as "12.50 €".',
};

const momentForm = {
  de: 'Schreiben Sie einen Zeitpunkt wie 2027-01-01T08:00:00+01:00.',
  en: 'Write a moment such as 2027-01-01T08:00:00+01:00.',
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200);

/** Numbers are sent as numbers and as text. */
const numeric =
  (ofText: (text: string) => Reading<number>, isFit: (value: number) => boolean, form: typeof wholeForm) =>
  (value: unknown): Reading<number> => {
    const read = typeof value === 'number' ? means(value) : typeof value === 'string' ? ofText(value) : null;
    if (!read || (read.value !== undefined && !isFit(read.value))) return unreadable(shown(value), form);
    return read;
  };

const isInt = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= largestInt;

const textual =
  (read: (text: string) => Reading<string>) =>
  (value: unknown): Reading<string> =>
    read(shown(value));

function readMoment(value: unknown): Reading<Date> {
  try {
    return means(GraphQLDateTimeISO.parseValue(value));
  } catch {
    return unreadable(shown(value), momentForm);
  }
}

const untyped = (node: ValueNode): unknown => (node.kind === Kind.ENUM ? node.value : valueFromASTUntyped(node));

/**
 * A scalar of editors' inputs. It never refuses: what has one meaning is read, anything else becomes a user error of the
 * mutation, with its path and in both languages, beside all other errors.
 */
function written<Value>(
  name: string,
  description: string,
  read: (value: unknown) => Reading<Value>,
): GraphQLScalarType<Value | Unreadable, unknown> {
  const parse = (value: unknown): Value | Unreadable => {
    const { value: meant, misreading } = read(value);
    return misreading ? new Unreadable(misreading) : meant;
  };
  return new GraphQLScalarType({ name, description, parseValue: parse, parseLiteral: (node) => parse(untyped(node)) });
}

export const WrittenDate = written(
  'WrittenDate',
  'Datum, wie man es schreibt: 2027-01-31, 31.1.2027 or 31. Januar 2027; 1/2/2027 has two meanings and is a user error.',
  textual(readDay),
);
export const WrittenTime = written(
  'WrittenTime',
  'Uhrzeit, wie man sie schreibt: 08:00, 8 Uhr or 8.30 Uhr, in Europe/Berlin.',
  textual(readTime),
);
export const WrittenDateTime = written(
  'WrittenDateTime',
  'Zeitpunkt, wie man ihn schreibt: a moment with its offset (ISO 8601); anything else is a user error.',
  readMoment,
);
export const WrittenLanguageTag = written(
  'WrittenLanguageTag',
  'Sprache, wie man sie schreibt: a BCP 47 tag in any case, or the name of a language in German, in English or in itself.',
  textual(readLanguageTag),
);
export const WrittenCents = written(
  'WrittenCents',
  'Betrag in Cent, wie man ihn schreibt: a number is whole cents, a text an amount such as "12,50 €"; "1.500" and "12" have two meanings and are user errors.',
  numeric(readCents, isInt, centsForm),
);
export const WrittenInt = written(
  'WrittenInt',
  'Ganze Zahl, wie man sie schreibt: a number, also as text.',
  numeric(readWholeNumber, isInt, wholeForm),
);
export const WrittenFloat = written(
  'WrittenFloat',
  'Zahl, wie man sie schreibt: a number, also as text with a decimal comma; "1.500" has two meanings and is a user error.',
  numeric(readNumber, Number.isFinite, wholeForm),
);
export const WrittenPostalCode = written(
  'WrittenPostalCode',
  'Postleitzahl, wie man sie schreibt: five digits, also D-28195.',
  textual(readPostalCode),
);
export const WrittenLeikaKey = written(
  'WrittenLeikaKey',
  'Leistungsschlüssel (LeiKa), wie man ihn schreibt: 14 digits, also in groups.',
  textual((text) => readDigits(text, 14)),
);
export const WrittenArs = written(
  'WrittenARS',
  'Amtlicher Regionalschlüssel, wie man ihn schreibt: 12 digits, also in groups.',
  textual((text) => readDigits(text, 12)),
);
export const WrittenAgs = written(
  'WrittenAGS',
  'Amtlicher Gemeindeschlüssel, wie man ihn schreibt: 8 digits, also in groups.',
  textual((text) => readDigits(text, 8)),
);
