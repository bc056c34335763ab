import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';

/** Cause and remedy. */
export interface Wording {
  cause: Bilingual;
  remedy: Bilingual;
}

/** Pattern of a text, and of a name, which stands in one line. */
const [someText, oneLine] = ['\\S', '^[^\\r\\n]*\\S[^\\r\\n]*$'];

const isSomeText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);

const severalLines = {
  cause: { de: 'Die Bezeichnung hat mehrere Zeilen.', en: 'The name has several lines.' },
  remedy: { de: 'Schreiben Sie sie in eine Zeile.', en: 'Write it in one line.' },
};

/** Quotes a value, shortened, with the quotation marks of each language. */
function quoted(value: unknown): Bilingual {
  const text = JSON.stringify(value) ?? 'nothing';
  const en = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return { de: en.replace(/^"(.*?)"?$/s, '„$1“'), en };
}

/** Description of a field in the schema: begins with the German term, may end with an example. */
function expected({ parentSchema }: ErrorObject, pattern?: string): Bilingual {
  const description = parentSchema?.description as string | undefined;
  const example = /such as ([^,;]+)/.exec(description ?? '')?.[1];
  const term = description?.split(':')[0] ?? 'die Form in schema/catalogue.schema.json';
  const form = pattern === undefined ? '' : ` (${pattern})`;
  return {
    de: `Erwartet wird: ${term}${example ? `, etwa ${example}` : form}. Berichtigen Sie die Angabe.`,
    en: `Expected: ${description ?? 'schema/catalogue.schema.json says which form it needs'}${form}.`,
  };
}

const germanNames: { [name: string]: string } = {
  date: 'Datum',
  'date-time': 'Zeitpunkt',
  string: 'Text',
  number: 'Zahl',
  integer: 'ganze Zahl',
  boolean: 'true oder false',
  array: 'Liste',
  object: 'Objekt',
};

const inGerman = (name: string): string => germanNames[name] ?? name;

const tooFew = ({ params }: ErrorObject): Wording => ({
  cause: { de: `Hier stehen weniger als ${params.limit}.`, en: `Fewer than ${params.limit} are given.` },
  remedy: {
    de: `Geben Sie mindestens ${params.limit} an, oder lassen Sie das Ganze weg.`,
    en: `Give at least ${params.limit}, or leave it out.`,
  },
});

/** Messages by JSON Schema keyword. */
export const schemaErrorWording: { [keyword: string]: (error: ErrorObject) => Wording } = {
  required: ({ params: { missingProperty: name } }) => ({
    cause: { de: `Das Feld ${name} fehlt.`, en: `${name} is missing.` },
    remedy: { de: 'Ergänzen Sie es.', en: `Add ${name}.` },
  }),
  additionalProperties: ({ params, parentSchema }) => {
    const [name, names] = [
      quoted(params.additionalProperty),
      Object.keys((parentSchema?.properties ?? {}) as object).join(', '),
    ];
    return {
      cause: { de: `Das Feld ${name.de} gibt es hier nicht.`, en: `${name.en} is unknown here.` },
      remedy: {
        de: `Entfernen Sie es, oder nehmen Sie eines von ${names}.`,
        en: `Remove it, or write one of ${names}.`,
      },
    };
  },
  enum: ({ data, params }) => {
    const [value, values] = [quoted(data), (params.allowedValues as unknown[]).join(', ')];
    return {
      cause: { de: `${value.de} gehört nicht zu den Werten.`, en: `${value.en} is not one of the values.` },
      remedy: { de: `Schreiben Sie einen von ${values}.`, en: `Write one of ${values}.` },
    };
  },
  const: ({ data, params }) => {
    const [value, only] = [quoted(data), quoted(params.allowedValue)];
    return {
      cause: { de: `Hier steht ${value.de}.`, en: `It is ${value.en}.` },
      remedy: { de: `Schreiben Sie hier ${only.de}.`, en: `Write ${only.en}.` },
    };
  },
  'false schema': () => ({
    cause: {
      de: 'Diese Angabe kann nicht neben den übrigen stehen.',
      en: 'It cannot be combined with the other fields.',
    },
    remedy: { de: 'Entfernen Sie sie, oder ändern Sie kind.', en: 'Remove it, or change kind.' },
  }),
  pattern: (error) => {
    const value = quoted(error.propertyName ?? error.data);
    const cause = {
      de: `${value.de} hat nicht die richtige Form.`,
      en: `${value.en} does not have the expected form.`,
    };
    const { pattern } = error.params as { pattern: string };
    if (pattern !== someText && pattern !== oneLine) return { cause, remedy: expected(error, pattern) };
    if (isSomeText(error.data)) return severalLines;
    return {
      cause: { de: 'Der Text ist leer.', en: 'The text is empty.' },
      remedy: { de: 'Schreiben Sie einen Text, oder lassen Sie ihn weg.', en: 'Write a text, or leave it out.' },
    };
  },
  format: (error) => {
    const [value, format] = [quoted(error.data), error.params.format as string];
    return {
      cause: { de: `${value.de} ist als ${inGerman(format)} ungültig.`, en: `${value.en} is not a ${format}.` },
      remedy: expected(error),
    };
  },
  type: ({ data, params }) => {
    const [value, types] = [quoted(data), [params.type as string | string[]].flat()];
    return {
      cause: { de: `${value.de} ist hier nicht die richtige Art Wert.`, en: `${value.en} has the wrong type.` },
      remedy: {
        de: `Schreiben Sie einen Wert der Art: ${types.map(inGerman).join(' oder ')}.`,
        en: `Write a value of type ${types.join(' or ')}.`,
      },
    };
  },
  uniqueItems: ({ params: { i, j } }) => ({
    cause: { de: `Die Einträge ${j} und ${i} sind gleich.`, en: `Items ${j} and ${i} are the same.` },
    remedy: { de: 'Entfernen Sie einen davon.', en: 'Remove one of them.' },
  }),
  dependentRequired: ({ params: { property, missingProperty: other } }) => ({
    cause: { de: `${property} steht ohne ${other}.`, en: `${property} requires ${other}.` },
    remedy: {
      de: `Ergänzen Sie ${other}, oder entfernen Sie ${property}.`,
      en: `Add ${other}, or remove ${property}.`,
    },
  }),
  oneOf: () => ({
    cause: {
      de: 'Hier stehen Angaben, die einander ausschließen.',
      en: 'The fields exclude each other.',
    },
    remedy: {
      de: 'Behalten Sie eine von organisation und onlineService.',
      en: 'Keep one of organisation and onlineService.',
    },
  }),
  minLength: ({ params: { limit } }) => ({
    cause: { de: `Der Text hat weniger als ${limit} Zeichen.`, en: `The text has fewer than ${limit} characters.` },
    remedy: { de: 'Schreiben Sie mehr, oder lassen Sie ihn weg.', en: 'Write more, or leave it out.' },
  }),
  maxLength: ({ params: { limit } }) => ({
    cause: { de: `Der Text hat mehr als ${limit} Zeichen.`, en: `The text has more than ${limit} characters.` },
    remedy: { de: 'Kürzen Sie ihn.', en: 'Shorten it.' },
  }),
  minimum: ({ data, params: { limit } }) => ({
    cause: { de: `${String(data)} ist kleiner als ${limit}.`, en: `${String(data)} is less than ${limit}.` },
    remedy: { de: `Schreiben Sie mindestens ${limit}.`, en: `Write ${limit} or more.` },
  }),
  maximum: ({ data, params: { limit } }) => ({
    cause: { de: `${String(data)} ist größer als ${limit}.`, en: `${String(data)} is more than ${limit}.` },
    remedy: { de: `Schreiben Sie höchstens ${limit}.`, en: `Write ${limit} or less.` },
  }),
  minItems: tooFew,
  minProperties: tooFew,
};
