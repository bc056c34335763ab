import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contentSchema } from './content-schema.js';
import { explainSchemaErrors, type Explanation } from './explain-schema-errors.js';
import type { ContentKind } from '../content-kind.js';

function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  return ajv.addSchema(contentSchema);
}

// Compiling takes a moment, and most starts have nothing to check.
let compiler: Ajv2020 | undefined;

/** What is wrong with the form of a record, as schema/catalogue.schema.json says; empty when nothing is. */
export function explainForm(kind: ContentKind, content: unknown): Explanation[] {
  compiler ??= createCompiler();
  const validate = compiler.getSchema(`catalogue.schema.json#/$defs/${kind}`) as ValidateFunction;
  return validate(content) ? [] : explainSchemaErrors(validate.errors as ErrorObject[]);
}
