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
  /** Type of the API that takes the value, where `type` does not say it: an enum, a scalar, or an input type. */
  'x-graphql'?: string;
  /** End of a day in contents; the API uses 00:00. */
  'x-midnight'?: string;
}

/** Keywords that describe and do not validate. */
export const describingKeywords = ['x-graphql', 'x-midnight'] as const;

export interface ContentSchema extends FormSchema {
  $defs: { [name: string]: FormSchema };
}

/** Schema of all contents (schema/catalogue.schema.json). */
export const contentSchema = JSON.parse(
  readFileSync(new URL('../../../../schema/catalogue.schema.json', import.meta.url), 'utf8'),
) as ContentSchema;
