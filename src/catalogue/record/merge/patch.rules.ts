import { isKeyed, type Fields } from './content-value.rules.js';
import type { RecordContent } from '../record-content.js';

/** Texts change language by language, and text modules one by one; any other value is replaced as a whole. */
type FieldPatch<Value> = string extends keyof Value
  ? { [Key in keyof Value]: FieldPatch<NonNullable<Value[Key]>> | null }
  : Value;

/** What changes of a record: a field that is absent stays as it is, null clears it. */
export type ContentPatch<Content extends RecordContent> = {
  [Name in Exclude<keyof Content, 'slug'>]?: FieldPatch<NonNullable<Content[Name]>> | null;
};

function patchedValue(value: unknown, patch: unknown): unknown {
  if (patch === null) return undefined;
  if (!isKeyed(patch)) return patch;
  const fields = patchedFields(isKeyed(value) ? value : {}, patch);
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Fields with those of a patch over them: what the patch does not have stays, null clears. */
export function patchedFields(fields: Fields, patch: Fields): Fields {
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, patchedValue(fields[name], value)] as const);
  const all = { ...fields, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The content with the patch applied to it. A record keeps its slug for ever, whatever the patch says. */
export const patched = <Content extends RecordContent>(content: Content, patch: ContentPatch<Content>): Content =>
  ({ ...patchedFields(content as unknown as Fields, { ...patch }), slug: content.slug }) as Content;
