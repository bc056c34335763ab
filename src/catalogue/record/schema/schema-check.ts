import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contentSchema, describingKeywords } from './content-schema.js';
import { explainSchemaErrors, type Explanation } from './explain-schema-errors.js';
import type { ContentKind } from '../content-kind.js';

function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  ajv.addVocabulary([...describingKeywords]);
  return ajv.addSchema(contentSchema);
}

// Compiled on first use, because most processes check nothing.
let compiler: Ajv2020 | undefined;

/** Validates a record against schema/catalogue.schema.json; empty when it is valid. */
export function explainForm(kind: ContentKind, content: unknown): Explanation[] {
  compiler ??= createCompiler();
  const validate = compiler.getSchema(`catalogue.schema.json#/$defs/${kind}`) as ValidateFunction;
  return validate(content) ? [] : explainSchemaErrors(validate.errors as ErrorObject[]);
}
