import { acts } from './catalogue/german-text.js';
import { Random } from './catalogue/random.js';
import type { Variables } from './operations.js';

/** Two letters swapped within the longest word, as fast fingers do. */
function misspelt(text: string, random: Random): string {
  const [longest] = text.split(' ').sort((one, other) => other.length - one.length);
  const at = random.between(2, Math.max(2, longest!.length - 3));
  const wrong = longest!.slice(0, at) + longest!.charAt(at + 1) + longest!.charAt(at) + longest!.slice(at + 2);
  return text.replace(longest!, wrong);
}

const inflected = (text: string): string =>
  text
    .replace(/ung$/, 'ungen')
    .replace(/schein$/, 'scheine')
    .replace(/(steuer|sperre|karte)$/, '$1n');

/** One name or name and act, as people type them: half of them as they are, some inflected, some with a slip. */
export function searchQueries(names: readonly string[]): Variables['Q4'][] {
  const random = new Random(3);
  return names.map((name) => {
    const asked = name.includes(' ') ? name : `${name} ${random.one(acts)}`;
    const said = random.chance(0.3) ? `${inflected(name)} ${random.one(acts)}` : asked;
    const written = random.chance(0.15) ? misspelt(said, random) : said;
    return { query: random.chance(0.4) ? written.toLowerCase() : written };
  });
}

/** The first 3 to 8 letters. */
export function searchPrefixes(names: readonly string[]): Variables['Q6'][] {
  const random = new Random(4);
  return names.map((name) => ({ prefix: name.slice(0, random.between(3, 8)) }));
}
