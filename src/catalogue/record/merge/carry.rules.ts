import { merged, type MergeConflict } from './merge.rules.js';

/** What became of a correction in an edition to come. */
export interface Carried<Content> {
  document: Content;
  /** Values that both changed: the later edition keeps its own (`theirs`), the correction (`yours`) stops before it. */
  kept: MergeConflict[];
}

/**
 * Carries a change of an edition into the one after it: what the later edition did not change itself follows the change.
 */
export function carried<Content extends object>(before: Content, after: Content, later: Content): Carried<Content> {
  const { document, conflicts } = merged(before, later, after);
  return { document, kept: conflicts };
}

/** Carries a change through all later editions, each from the one before it. */
export function carriedThrough<Content extends object>(
  before: Content,
  after: Content,
  later: readonly Content[],
): Carried<Content>[] {
  let [old, changed] = [before, after];
  return later.map((document) => {
    const next = carried(old, changed, document);
    [old, changed] = [document, next.document];
    return next;
  });
}
