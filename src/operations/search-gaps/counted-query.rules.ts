import type { CountedQuery } from '../../platform/graphql/search-counts.js';
import { folded } from '../../platform/i18n/folded-words.rules.js';
import { wordPartsIn } from '../../platform/i18n/words.js';
import { personalDataIn } from '../feedback/personal-data.rules.js';

/** Longer queries are not counted, because they may contain a personal story. */
const longest = 60;
const mostWords = 8;
/** Digits from this length on are hidden, because they may identify a person or a case. */
const mostDigits = 6;

const seemsPersonal = (text: string, thisYear: number): boolean =>
  /@|:\/\/|\bwww\./i.test(text) ||
  (text.match(/\p{Nd}/gu) ?? []).length > mostDigits ||
  personalDataIn(text, thisYear).length > 0;

/** A query as counted: words only, numbers hidden; null when it must not be counted. */
export function countedQuery(given: string, thisYear: number): CountedQuery | null {
  const text = given.normalize('NFKC').trim();
  if (text.length > longest || seemsPersonal(text, thisYear)) return null;
  const words = wordPartsIn(text.toLowerCase());
  if (words.length > mostWords) return null;
  const shown = words.map((word) => word.replace(/\p{Nd}{3,}/gu, '#')).join(' ');
  return /\p{L}/u.test(shown) ? { key: folded(shown), text: shown } : null;
}
