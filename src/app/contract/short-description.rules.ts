/** How much of a description the public contract says: all of it, its first sentence, or the official German term. */
export type Extent = 'WHOLE' | 'SENTENCE' | 'TERM';

/** What every list and every read has; their types say it once. */
const ofEveryList =
  /^(after|context|cursor|edges|endCursor|first|hasNextPage|hasPreviousPage|node|nodes|pageInfo|startCursor|totalCount|\w+Edge|\w+Connection)$/;

/** Up to the first full stop that ends a sentence, or the first semicolon. */
const sentenceOf = (description: string): string => description.split(/;|\.(?=\s|$)/)[0]!.trim();

const termOf = (description: string): string => description.split(/[:;.]/)[0]!.trim();

/**
 * The description of a name in the public contract. Null where the term only repeats the name, what all lists have, or the
 * description of the type that a field or an argument has.
 */
export function shortDescription(name: string, description: string, extent: Extent, ofItsType?: string): string | null {
  if (extent === 'WHOLE') return description;
  if (extent === 'SENTENCE') return sentenceOf(description);
  const term = termOf(description);
  const isSaid = ofItsType !== undefined && termOf(ofItsType) === term;
  return isSaid || ofEveryList.test(name) || term.toLowerCase() === name.toLowerCase() ? null : term;
}
