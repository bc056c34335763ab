import { sortKey } from '../../platform/i18n/sort-key.js';

/** One way to read what somebody wrote as a place. */
export interface PlaceReading {
  /** Spellings of the name, as sort keys. */
  names: string[];
  /** Spellings of the name of a place that contains it; null when none is named. */
  within: string[] | null;
}

/** What somebody wrote as a place. */
export interface WrittenPlace {
  /** Five digits; null when none are written. */
  postalCode: string | null;
  /** Empty when only a postal code is written. */
  readings: PlaceReading[];
}

/** Most words that are taken apart. */
const mostWords = 6;

const umlauts = /ae|oe|ue/g;

/** The sort key, and those with ae, oe and ue read as umlauts: "groepelingen" is Gröpelingen, "neuenland" stays. */
function spellings(text: string): string[] {
  const key = sortKey(text);
  const found = [...key.matchAll(umlauts)].slice(0, 3);
  let all = [key];
  // From the end, so that earlier positions stay.
  for (const { index } of found.reverse())
    all = [...all, ...all.map((one) => `${one.slice(0, index + 1)}${one.slice(index + 2)}`)];
  return [...new Set(all)].filter((one) => one !== '');
}

/** Reads "28237 Bremen", "Bremen-Gröpelingen", "Gröpelingen (Bremen)", "Gröpelingen, Bremen": a name may be within another. */
export function readPlaceName(text: string): WrittenPlace {
  const code = /(?<!\d)(?:D[- ]?)?(?<code>\d{5})(?!\d)/i.exec(text);
  const rest = code ? text.replace(code[0], ' ') : text;
  const words = sortKey(rest).split(' ').filter(Boolean);
  if (words.length === 0) return { postalCode: code?.groups?.['code'] ?? null, readings: [] };
  const readings: PlaceReading[] = [{ names: spellings(rest), within: null }];
  for (let at = 1; at < words.length && words.length <= mostWords; at++) {
    const [before, after] = [spellings(words.slice(0, at).join(' ')), spellings(words.slice(at).join(' '))];
    readings.push({ names: after, within: before }, { names: before, within: after });
  }
  return { postalCode: code?.groups?.['code'] ?? null, readings };
}
