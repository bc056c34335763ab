import type { PlaceSaid } from './question.js';

/** A place and all that it lies in. */
export type Lineage = (placeId: string) => ReadonlySet<string>;

/** Of places of one name that lie in each other the outermost holds in any case: Vegesack is in Vegesack. */
const outermost = (placeIds: readonly string[], lineageOf: Lineage): string[] =>
  placeIds.filter((id) => !placeIds.some((other) => other !== id && lineageOf(id).has(other)));

/** "Mitte, Bremerhaven", "Bremerhaven Mitte", "Mitte in Bremerhaven": names that are said as one. */
function isSaidWith(one: PlaceSaid, other: PlaceSaid, words: readonly string[]): boolean {
  const between = words.slice(Math.min(one.last, other.last) + 1, Math.max(one.first, other.first));
  return between.length === 0 || (between.length === 1 && between[0] === 'in');
}

/**
 * What the places of a question mean. A name that is said with the name of what contains it means what lies there, and the other
 * name only says where that is.
 *
 * @param words of the question, folded
 */
export function placesMeant(said: readonly PlaceSaid[], words: readonly string[], lineageOf: Lineage): PlaceSaid[] {
  const containing = new Set<PlaceSaid>();
  const narrowed = said.map((one) => {
    const within = said.filter((other) => other !== one && isSaidWith(one, other, words));
    const inside = one.placeIds.filter((id) =>
      within.some((other) => other.placeIds.some((place) => place !== id && lineageOf(id).has(place))),
    );
    if (inside.length === 0) return one;
    for (const other of within)
      if (other.placeIds.some((place) => inside.some((id) => id !== place && lineageOf(id).has(place))))
        containing.add(other);
    return { ...one, placeIds: inside };
  });
  return narrowed
    .filter((_, at) => !containing.has(said[at]!))
    .map((one) => ({ ...one, placeIds: outermost(one.placeIds, lineageOf) }));
}
