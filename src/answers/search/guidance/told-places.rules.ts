import { citiesElsewhere, countriesAbroad } from '../understanding/elsewhere.js';
import type { Question } from '../understanding/question.js';

/** What patterns call places by: one of the catalogue's towns, a part of one, another town, another country. */
const told = { town: 'hier', part: 'stadtteil', elsewhere: 'anderswo', abroad: 'ausland' } as const;

/** The words of a question with the kinds of places in their stead, so that "nach hier" is said of each town. */
export function withPlacesTold({ tokens, places }: Pick<Question, 'tokens' | 'places'>): string[] {
  return tokens.map(({ at, word }) => {
    const place = places.find(({ first, last }) => first <= at && at <= last);
    if (place) return place.isTown ? told.town : told.part;
    if (citiesElsewhere.has(word)) return told.elsewhere;
    return countriesAbroad.has(word) ? told.abroad : word;
  });
}
