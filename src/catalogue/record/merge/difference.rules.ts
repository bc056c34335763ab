import { alignedLists, isKeyed, namesOf, same, textIfWording, type Fields } from './content-value.rules.js';
import { wordDifferences, type WordDifference } from './word-difference.rules.js';

export interface Difference {
  path: string[];
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  before: unknown;
  after: unknown;
  /** Word differences of a text in one language. */
  words?: WordDifference[];
}

const fieldDifferences = (path: readonly string[], before: Fields, after: Fields, areTexts = false): Difference[] =>
  namesOf(before, after).flatMap((name) => valueDifferences([...path, name], before[name], after[name], areTexts));

function difference(path: string[], before: unknown, after: unknown, isText: boolean): Difference {
  const kind = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  const [wordsBefore, wordsAfter] = [textIfWording(before), textIfWording(after)];
  if (!isText || (wordsBefore ?? wordsAfter) === undefined) return { path, kind, before, after };
  return { path, kind, before, after, words: wordDifferences(wordsBefore ?? '', wordsAfter ?? '') };
}

function valueDifferences(path: string[], before: unknown, after: unknown, isText: boolean): Difference[] {
  if (same(before, after)) return [];
  if (isKeyed(before ?? {}) && isKeyed(after ?? {}))
    return fieldDifferences(path, (before ?? {}) as Fields, (after ?? {}) as Fields, true);
  const [listBefore, listAfter] = alignedLists(before, after) ?? [];
  if (!listBefore) return [difference(path, before, after, isText)];
  return listBefore.flatMap((element, at) =>
    fieldDifferences([...path, String(at)], element, listAfter![at]!, isKeyed(element)),
  );
}

/** Differences between two contents, at the depth of merging; null is a missing record. */
export const differences = (before: object | null, after: object | null): Difference[] =>
  fieldDifferences([], { ...before }, { ...after });
