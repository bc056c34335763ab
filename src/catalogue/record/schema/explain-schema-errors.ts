import type { ErrorObject } from 'ajv/dist/2020.js';
import { jsonPath } from '../check/problem.js';
import { schemaErrorWording, type Wording } from './schema-error-wording.js';

/** Path, cause and remedy of a problem. */
export interface Explanation extends Wording {
  path: string;
}

const pathOf = (error: ErrorObject): string => {
  const keys = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return jsonPath(keys.map((key, at) => (/^\d+$/.test(key) && keys[at - 1] !== 'texts' ? Number(key) : key)));
};

const fallback = (): Wording => ({
  cause: { de: 'So ist die Angabe nicht zulässig.', en: 'The value is invalid.' },
  remedy: {
    de: 'Sehen Sie in schema/catalogue.schema.json nach, wie sie aussehen muss.',
    en: 'See schema/catalogue.schema.json for its form.',
  },
});

/** Reports a failed choice (oneOf, anyOf) once with the valid alternatives, not each failure. */
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
  return {
    cause: {
      de: `Keines von ${choices.join(', ')} ist angegeben.`,
      en: `None of ${choices.join(', ')} is given.`,
    },
    remedy: { de: `Geben Sie ${choices.join(' oder ')} an.`, en: `Give ${choices.join(' or ')}.` },
  };
}

const isWithin = (inner: ErrorObject, outer: ErrorObject): boolean =>
  inner !== outer &&
  inner.schemaPath.startsWith(`${outer.schemaPath}/`) &&
  inner.instancePath.startsWith(outer.instancePath);

/** Explains schema errors by cause and remedy. */
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
    const wording = inner.length > 0 ? wordAlternatives(inner) : (schemaErrorWording[error.keyword] ?? fallback)(error);
    return { path: pathOf(error), ...wording };
  });
}
