import { Random } from './catalogue/random.js';
import type { Variables } from './operations.js';

/** The first 3 to 8 letters. */
export function searchPrefixes(names: readonly string[]): Variables['Q6'][] {
  const random = new Random(4);
  return names.map((name) => ({ prefix: name.slice(0, random.between(3, 8)) }));
}
