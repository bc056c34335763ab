import type { ErrorObject } from 'ajv/dist/2020.js';
import { jsonPath } from './problem.js';

/** Where in a record something is wrong, why, and what to do. */
export interface Explanation {
  path: string;
  cause: string;
  remedy: string;
}

type Wording = [cause: string, remedy: string];

const pathOf = (error: ErrorObject): string => {
  const keys = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return jsonPath(keys.map((key, at) => (/^\d+$/.test(key) && keys[at - 1] !== 'texts' ? Number(key) : key)));
};

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};

const described = (error: ErrorObject): string =>
  (error.parentSchema?.description as string | undefined) ?? 'schema/catalogue.schema.json says which form it needs';

const wordings: { [keyword: string]: (error: ErrorObject) => Wording } = {
  required: ({ params }) => [`${params.missingProperty} is missing.`, `Add ${params.missingProperty}.`],
  additionalProperties: ({ params, parentSchema }) => [
    `${quoted(params.additionalProperty)} is not known here.`,
    `Remove it, or write one of ${Object.keys(parentSchema?.properties as object).join(', ')}.`,
  ],
  enum: ({ data, params }) => [
    `${quoted(data)} is not one of the values.`,
    `Write one of ${(params.allowedValues as unknown[]).join(', ')}.`,
  ],
  const: ({ data, params }) => [`It is ${quoted(data)}.`, `Here it must be ${quoted(params.allowedValue)}.`],
  'false schema': () => ['It cannot stand here together with the rest.', 'Remove it, or change kind.'],
  pattern: (error) => [
    `${quoted(error.propertyName ?? error.data)} has not the right form.`,
    `Expected: ${described(error)} (${error.params.pattern}).`,
  ],
  format: (error) => [`${quoted(error.data)} is not a ${error.params.format}.`, `Expected: ${described(error)}.`],
  type: ({ data, params }) => [
    `${quoted(data)} is not of the right type.`,
    `Write a value of type ${[params.type].flat().join(' or ')}.`,
  ],
  uniqueItems: ({ params }) => [`Items ${params.j} and ${params.i} are the same.`, 'Remove one of them.'],
  dependentRequired: ({ params }) => [
    `${params.property} stands without ${params.missingProperty}.`,
    `Add ${params.missingProperty}, or remove ${params.property}.`,
  ],
  oneOf: () => ['Things stand together that exclude each other.', 'Keep one of organisation and onlineService.'],
};

const fallback = ({ message, data }: ErrorObject): Wording => [
  `${quoted(data)} ${message}.`,
  'See schema/catalogue.schema.json.',
];

/** Of alternatives the reader wants to hear once what would do, not why each one failed. */
function wordAlternatives(inner: readonly ErrorObject[]): Wording {
  const missing = [
    ...new Set(
      inner.filter(({ keyword }) => keyword === 'required').map(({ params }) => params.missingProperty as string),
    ),
  ];
  const values = inner
    .filter(({ keyword }) => keyword === 'const')
    .map((error) => `${pathOf(error).split('.').at(-1)} ${error.params.allowedValue}`);
  const choices = [...values, ...missing];
  return [`None of ${choices.join(', ')} is given.`, `Give ${choices.join(' or ')}.`];
}

const isWithin = (inner: ErrorObject, outer: ErrorObject): boolean =>
  inner !== outer &&
  inner.schemaPath.startsWith(`${outer.schemaPath}/`) &&
  inner.instancePath.startsWith(outer.instancePath);

/** The errors of the schema check as causes and ways out. */
export function explainSchemaErrors(errors: readonly ErrorObject[]): Explanation[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const told = errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      error.keyword !== 'propertyNames' &&
      !alternatives.some((outer) => isWithin(error, outer)),
  );
  return told.map((error) => {
    const inner = errors.filter((other) => alternatives.includes(error) && isWithin(other, error));
    const [cause, remedy] = inner.length > 0 ? wordAlternatives(inner) : (wordings[error.keyword] ?? fallback)(error);
    return { path: pathOf(error), cause, remedy };
  });
}
