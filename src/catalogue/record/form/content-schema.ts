import { readFileSync } from 'node:fs';

/** As much of JSON Schema as the forms of the catalogue are described with. */
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

/** The forms of all contents as schema/catalogue.schema.json describes them. */
export const contentSchema = JSON.parse(
  readFileSync(new URL('../../../../schema/catalogue.schema.json', import.meta.url), 'utf8'),
) as ContentSchema;
