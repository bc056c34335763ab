import { placeKinds } from '../../../catalogue/place/place-kinds.js';
import { partsOfTag } from '../../../platform/i18n/language-tag.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { isFunctionWord } from '../language/function-words.js';
import type { Name } from '../ranking/candidate.js';
import { sideBySide, type Directory, type Entry } from './directory.js';

/** Words as they were typed, folded; the last one may go on. */
export interface TypedWords {
  words: readonly string[];
  goesOn: boolean;
}

export interface NamedEntry {
  entry: Entry;
  name: Name;
  /** The name begins with what was typed. */
  begins: boolean;
  /** What tells it from others of the name. */
  detail: LocalizedText | null;
}

/** From this length on the beginning of a word may stand for it, wherever it was typed. */
const shortest = 3;

/** Whether every typed word has one of the name: is it, or, if it may go on, begins it. Little words may be missing in it. */
function begins(name: Name, { words, goesOn }: TypedWords): boolean | null {
  let first: number | null = null;
  const taken = new Set<number>();
  for (const [at, word] of words.entries()) {
    const mayGoOn = at === words.length - 1 ? goesOn : word.length >= shortest;
    const found = name.words.findIndex(
      (own, index) => !taken.has(index) && (own === word || (mayGoOn && own.startsWith(word))),
    );
    if (found < 0) {
      if (words.length > 1 && isFunctionWord(name.language, word)) continue;
      return null;
    }
    taken.add(found);
    first ??= found;
  }
  return first === null ? null : first === 0;
}

const areas = ['COUNTRY', 'STATE'];
const mostAbove = 2;

/** Of a place what it lies in, of an office what it belongs to. */
function detailOf(entry: Entry, directory: Directory, moment: number): LocalizedText | null {
  const above = directory.above(entry, moment);
  if (entry.kind === 'ORGANISATION') return above[0]?.label ?? null;
  const near = above.filter(({ level }) => !areas.includes(level!));
  return sideBySide((near.length > 0 ? near : above).slice(0, mostAbove).map(({ label }) => label));
}

/** Wide places come before narrow ones. */
const widthOf = ({ level }: Entry): number => placeKinds.findIndex((kind) => kind === level);

/** A district of the name of its borough is meant with it, and countries and states are no place where somebody is. */
const isOwnPlace = (entry: Entry, directory: Directory, moment: number): boolean =>
  !areas.includes(entry.level ?? '') &&
  !directory
    .above(entry, moment)
    .some(
      ({ level, names }) =>
        !areas.includes(level ?? '') && names[0]!.content.toLowerCase() === entry.names[0]!.content.toLowerCase(),
    );

/** Places and offices whose names go on from what was typed, in the languages that are wanted; or else in any. */
export function namedEntries(
  typed: TypedWords,
  kind: Entry['kind'],
  directory: Directory,
  languages: readonly string[],
  { moment, day }: { moment: number; day: string },
): NamedEntry[] {
  if (typed.words.length === 0) return [];
  const wanted = new Set(languages.map((tag) => partsOfTag(tag).language));
  const named = directory.valid(moment, day).flatMap((entry) => {
    if (entry.kind !== kind || (kind === 'PLACE' && !isOwnPlace(entry, directory, moment))) return [];
    const fits = entry.names.flatMap((name) => {
      const atFirst = begins(name, typed);
      return atFirst === null ? [] : [{ name, begins: atFirst }];
    });
    const own = fits.filter(({ name }) => wanted.has(name.language));
    const [best] = (own.length > 0 ? own : fits).sort(
      (one, other) => Number(other.begins) - Number(one.begins) || one.name.content.length - other.name.content.length,
    );
    return best ? [{ entry, ...best }] : [];
  });
  return named
    .sort(
      (one, other) =>
        Number(other.begins) - Number(one.begins) ||
        widthOf(one.entry) - widthOf(other.entry) ||
        one.name.content.length - other.name.content.length ||
        (one.entry.recordId < other.entry.recordId ? -1 : 1),
    )
    .map((one) => ({ ...one, detail: detailOf(one.entry, directory, moment) }));
}
