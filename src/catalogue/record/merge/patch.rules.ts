import { isFields, isKeyed, type Fields } from './content-value.rules.js';
import type { RecordContent } from '../record-content.js';

/** Texts are patched by language and text modules by code; other values are replaced. */
type FieldPatch<Value> = string extends keyof Value
  ? { [Key in keyof Value]: FieldPatch<NonNullable<Value[Key]>> | null }
  : Value;

/** A patch of a record: absent fields are kept, null clears. */
export type ContentPatch<Content extends RecordContent> = {
  [Name in Exclude<keyof Content, 'slug'>]?: FieldPatch<NonNullable<Content[Name]>> | null;
};

function patchedValue(value: unknown, patch: unknown): unknown {
  if (patch === null) return undefined;
  if (!isKeyed(patch)) return patch;
  const fields = patchedFields(isKeyed(value) ? value : {}, patch);
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Applies a patch to fields: absent ones are kept, null clears. */
export function patchedFields(fields: Fields, patch: Fields): Fields {
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, patchedValue(fields[name], value)] as const);
  const all = { ...fields, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Applies a patch to a content. The slug never changes. */
export const patched = <Content extends RecordContent>(content: Content, patch: ContentPatch<Content>): Content =>
  ({ ...patchedFields(content as unknown as Fields, { ...patch }), slug: content.slug }) as Content;

/** Whether a patch says something about the value at a path. */
export function mentions(patch: object, path: readonly string[]): boolean {
  let value: unknown = patch;
  for (const name of path) {
    if (!isFields(value) || (value !== patch && !isKeyed(value))) return true;
    if (value[name] === undefined) return false;
    value = value[name];
  }
  return true;
}
