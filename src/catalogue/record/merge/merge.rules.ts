import { alignedLists, isKeyed, namesOf, same, type Fields } from './content-value.rules.js';

/** Both sides changed the same value differently; undefined means absent on that side. */
export interface MergeConflict {
  path: string[];
  base: unknown;
  theirs: unknown;
  yours: unknown;
}

interface Sides<Value> {
  base: Value;
  theirs: Value;
  yours: Value;
}

function mergedFields(
  path: readonly string[],
  { base, theirs, yours }: Sides<Fields>,
  conflicts: MergeConflict[],
): Fields {
  const entries = namesOf(theirs, yours).map((name) => {
    const sides = { base: base[name], theirs: theirs[name], yours: yours[name] };
    return [name, mergedValue([...path, name], sides, conflicts)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergedValue(path: string[], sides: Sides<unknown>, conflicts: MergeConflict[]): unknown {
  const { base, theirs, yours } = sides;
  if (same(theirs, yours) || same(base, yours)) return theirs;
  if (same(base, theirs)) return yours;
  if (isKeyed(base ?? {}) && isKeyed(theirs) && isKeyed(yours)) {
    const fields = mergedFields(path, { base: (base ?? {}) as Fields, theirs, yours }, conflicts);
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  const [ofBase, ofTheirs, ofYours] = alignedLists(base, theirs, yours) ?? [];
  if (!ofBase) {
    conflicts.push({ path, ...sides });
    return theirs;
  }
  return ofBase.map((element, at) =>
    mergedFields([...path, String(at)], { base: element, theirs: ofTheirs![at]!, yours: ofYours![at]! }, conflicts),
  );
}

/**
 * Merges two people's changes of the same content: by field, texts by language, and lists of objects by position as
 * long as no object was added, removed or moved. On a conflict the document keeps the value of `theirs`.
 */
export function merged<Content extends object>(
  base: Content,
  theirs: Content,
  yours: Content,
): { document: Content; conflicts: MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const sides = { base, theirs, yours } as unknown as Sides<Fields>;
  return { document: mergedFields([], sides, conflicts) as Content, conflicts };
}
