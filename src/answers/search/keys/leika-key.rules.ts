import { SearchField } from '../search-enums.js';
import type { SaidKey } from './said-key.js';

/** Where the parts of a key end: instance, group, subject, action, detail. */
const ends = [2, 5, 8, 11, 14];
/** A key of the whole, without its detail, and without action and detail. */
const lengths = [14, 11, 8];

const marker =
  /(?:leika|leistungsschl(?:ü|ue)ssel)(?:[\s-]*(?:schl(?:ü|ue)ssel|nummer|nr\.?|id|key|code))?[\s:#=-]*(?:(?:ist|lautet|is)[\s:]*)?$/iu;

const joint = /^[ .\-/‐‑–]$/u;

interface Digits {
  said: string;
  begins: number;
  ends: number;
}

const groupsOf = (text: string): Digits[] =>
  [...text.matchAll(/\d+/gu)].map((found) => ({
    said: found[0],
    begins: found.index,
    ends: found.index + found[0].length,
  }));

/** The longest run of groups from the first one on that can be a key: each group ends where a part of a key ends. */
function runFrom(groups: readonly Digits[], first: number, text: string): { digits: string; last: number } | null {
  let digits = '';
  let found: { digits: string; last: number } | null = null;
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]!;
    if (at > first && !joint.test(text.slice(groups[at - 1]!.ends, group.begins))) break;
    digits += group.said;
    if (!ends.includes(digits.length)) break;
    if (lengths.includes(digits.length)) found = { digits, last: at };
  }
  return found;
}

/** Groups of zeros stand at the end only. */
const isFormed = (digits: string): boolean =>
  !digits.slice(2, 5).startsWith('000') && !/^.{5}(?:000(?!(?:000)*$)|.{3}000(?!(?:000)*$))/u.test(digits);

/**
 * LeiKa keys that a text names. With "LeiKa" before it, or with 14 digits from 99 on, it can be nothing else; shorter ones are
 * keys if the catalogue has such.
 */
export function leikaKeys(text: string): SaidKey[] {
  const groups = groupsOf(text);
  const keys: SaidKey[] = [];
  for (let at = 0; at < groups.length; at++) {
    const { begins } = groups[at]!;
    const before = text.slice(0, begins);
    const marked = marker.exec(before);
    if (!marked && /[\p{L}\p{N}+,]$/u.test(before)) continue;
    const run = runFrom(groups, at, text);
    const formed = run && isFormed(run.digits) ? run : null;
    if (!formed && !(marked && groups[at]!.said.length >= 5)) continue;
    const digits = formed?.digits ?? groups[at]!.said;
    const last = groups[formed?.last ?? at]!;
    if (/^[\p{L}\p{N}]/u.test(text.slice(last.ends))) continue;
    const isNational = digits.startsWith('99');
    if (!marked && !isNational && (digits.length !== 14 || digits.startsWith('0'))) continue;
    const from = marked?.index ?? begins;
    keys.push({
      field: SearchField.LEIKA_KEY,
      begins: from,
      ends: last.ends,
      said: text.slice(from, last.ends),
      meant: digits,
      isCertain: marked !== null || (isNational && digits.length === 14),
      isExact: true,
      lookups: formed ? [{ rank: 1, as: 'LEIKA_KEY', digits }] : [],
    });
    at = formed?.last ?? at;
  }
  return keys;
}
