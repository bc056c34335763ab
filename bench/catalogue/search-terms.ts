import type { ServiceContent } from '../../src/catalogue/service/service.content.js';
import { areas } from './german-text.js';
import { Random } from './random.js';
import { compound, endings, things } from './vocabulary.js';

const kinds = ['SYNONYM', 'COLLOQUIAL', 'ALTERNATIVE_NAME', 'FORMER_NAME'];

/** A handful of names that people may say, of a service's own and shared with some others. */
export function searchTerms(at: number): ServiceContent['searchTerms'] {
  const random = new Random(1_000_003 + at);
  const names = random.some(4, things.length).map((thing, number) => ({
    language: 'de',
    term: number === 3 ? `${things[thing]!} ${random.one(things)}` : compound(things[thing]!, random.one(endings)),
    kind: kinds[number]!,
  }));
  return [{ language: 'de', term: `${areas[at % areas.length]}sache ${at + 1}`, kind: 'SYNONYM' }, ...names];
}
