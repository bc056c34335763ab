import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { explainSchemaErrors, type Explanation } from './explain-schema-errors.js';
import type { SeedKind } from './seed-kind.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/catalogue.schema.json', import.meta.url), 'utf8'),
) as object;

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  ajv.addSchema(schema);
  return ajv;
}

/** Checks records against schema/catalogue.schema.json. */
export class SchemaCheck {
  private readonly ajv = compiler();

  /** What is wrong with the form of a record; empty when nothing is. */
  explain(kind: SeedKind, content: unknown): Explanation[] {
    const validate = this.ajv.getSchema(`catalogue.schema.json#/$defs/${kind}`) as ValidateFunction;
    return validate(content) ? [] : explainSchemaErrors(validate.errors as ErrorObject[]);
  }
}
