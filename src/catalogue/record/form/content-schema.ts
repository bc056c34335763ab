import { readFileSync } from 'node:fs';

/** Subset of JSON Schema used by the catalogue's schema. */
export interface FormSchema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: string[];
  pattern?: string;
  items?: FormSchema;
  properties?: { [name: string]: FormSchema };
  required?: string[];
}

export interface ContentSchema extends FormSchema {
  $defs: { [name: string]: FormSchema };
}

/** Schema of all contents (schema/catalogue.schema.json). */
export const contentSchema = JSON.parse(
  readFileSync(new URL('../../../../schema/catalogue.schema.json', import.meta.url), 'utf8'),
) as ContentSchema;
