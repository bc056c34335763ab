import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { PlaceSaid, Token } from './question.js';

/** Places that the question names, longest first; a district only if its name is no word of the catalogue. */
export function placesSaid(tokens: readonly Token[], vocabulary: Vocabulary, moment: number): PlaceSaid[] {
  const found: PlaceSaid[] = [];
  const taken = new Set<number>();
  for (let size = 3; size >= 1; size--)
    for (let first = 0; first + size <= tokens.length; first++) {
      const run = tokens.slice(first, first + size);
      if (run.some(({ at }) => taken.has(at))) continue;
      const name = run.map(({ word }) => word).join(' ');
      const places = vocabulary
        .placesNamed(name, moment)
        .filter(({ kind }) => kind !== 'COUNTRY' && kind !== 'STATE')
        .filter(
          ({ kind }) => kind === 'MUNICIPALITY' || kind === 'COUNTY' || size > 1 || !vocabulary.isNamed(name, ['de']),
        );
      if (places.length === 0) continue;
      run.forEach(({ at }) => taken.add(at));
      found.push({
        first,
        last: first + size - 1,
        said: run.map(({ surface }) => surface).join(' '),
        placeIds: [...new Set(places.map(({ placeId }) => placeId))],
      });
    }
  return found.sort((one, other) => one.first - other.first);
}
