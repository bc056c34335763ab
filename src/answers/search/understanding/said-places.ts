import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { PlaceSaid, Token } from './question.js';

const isTown = (kind: string): boolean => kind === 'MUNICIPALITY' || kind === 'COUNTY';

/** Places that the question names, longest first; a district only if its name is no word of the catalogue, or stands behind a town. */
export function placesSaid(tokens: readonly Token[], vocabulary: Vocabulary, moment: number): PlaceSaid[] {
  const found: PlaceSaid[] = [];
  const taken = new Set<number>();
  // "Bremen-Lesum": behind a town a word is a place, whatever else it means.
  const isSaidAsPlace = (at: number): boolean =>
    at > 0 && vocabulary.placesNamed(tokens[at - 1]!.word, moment).some(({ kind }) => kind === 'MUNICIPALITY');
  for (let size = 3; size >= 1; size--)
    for (let first = 0; first + size <= tokens.length; first++) {
      const run = tokens.slice(first, first + size);
      if (run.some(({ at }) => taken.has(at))) continue;
      const name = run.map(({ word }) => word).join(' ');
      const places = vocabulary
        .placesNamed(name, moment)
        .filter(({ kind }) => kind !== 'COUNTRY' && kind !== 'STATE')
        .filter(({ kind }) => isTown(kind) || size > 1 || isSaidAsPlace(first) || !vocabulary.isNamed(name, ['de']));
      if (places.length === 0) continue;
      run.forEach(({ at }) => taken.add(at));
      found.push({
        first,
        last: first + size - 1,
        said: run.map(({ surface }) => surface).join(' '),
        placeIds: [...new Set(places.map(({ placeId }) => placeId))],
        isTown: places.some(({ kind }) => isTown(kind)),
      });
    }
  return found.sort((one, other) => one.first - other.first);
}
