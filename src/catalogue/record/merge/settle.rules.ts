import { isFields, type Fields } from './content-value.rules.js';
import { merged, type MergeConflict } from './merge.rules.js';

/** A copy with another value at a path; undefined removes it. */
export function withValue(content: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(content))
    return content.map((element: unknown, at) => (String(at) === name ? withValue(element, rest, value) : element));
  const fields: Fields = isFields(content) ? content : {};
  const inner = withValue(fields[name], rest, value);
  const { [name]: _, ...others } = fields;
  return inner === undefined ? others : { ...others, [name]: inner };
}

/** A draft with the content it started from. */
export interface Sides<Content> {
  base: Content;
  draft: Content;
}

/** What an editor decides on a conflict: undefined leaves it open. */
export type Decide = (conflict: MergeConflict) => { value: unknown } | undefined;

/**
 * Settles conflicts of a draft with the content in force: a decided value becomes the draft's, and the value in force the
 * one that it started from, so that it is no conflict any more until somebody changes it again.
 */
export function settled<Content extends object>(
  { base, draft }: Sides<Content>,
  theirs: Content,
  decide: Decide,
): Sides<Content> & { open: MergeConflict[] } {
  let sides = { base, draft };
  const open = merged(base, theirs, draft).conflicts.filter((conflict) => {
    const decision = decide(conflict);
    if (!decision) return true;
    sides = {
      base: withValue(sides.base, conflict.path, conflict.theirs) as Content,
      draft: withValue(sides.draft, conflict.path, decision.value) as Content,
    };
    return false;
  });
  return { ...sides, open };
}
