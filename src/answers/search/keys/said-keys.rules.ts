import { addressKeys } from './address.rules.js';
import { identifierKeys } from './identifier.rules.js';
import { leikaKeys } from './leika-key.rules.js';
import { keySign, type SaidKey } from './said-key.js';

/** What a question names is looked up at one go: more keys than these are none. */
const mostKeys = 12;

const overlap = (one: SaidKey, other: SaidKey): boolean => one.begins < other.ends && other.begins < one.ends;

/**
 * The keys that a question names, in their order. What can be nothing else comes before what may be a key; both may be read in
 * the same words then, and what is found counts.
 *
 * @param text normalised
 * @param isPlace whether a number is the postal code of a place
 */
export function saidKeys(text: string, isPlace: (number: string) => boolean): SaidKey[] {
  const all = [...addressKeys(text), ...leikaKeys(text), ...identifierKeys(text, isPlace)];
  const certain = all
    .filter(({ isCertain }) => isCertain)
    // "service.bremen.de/en 145803" is more than the address in it.
    .sort((one, other) => other.ends - other.begins - (one.ends - one.begins));
  const kept: SaidKey[] = [];
  for (const key of certain) if (!kept.some((one) => overlap(one, key))) kept.push(key);
  const possible = all.filter((key) => !key.isCertain && !kept.some((one) => overlap(one, key)));
  return [...kept, ...possible].slice(0, mostKeys).sort((one, other) => one.begins - other.begins);
}

const certainOf = (keys: readonly SaidKey[]): SaidKey[] => keys.filter(({ isCertain }) => isCertain);

/** The text with a sign for each key that is no word of it. */
export function withoutKeys(text: string, keys: readonly SaidKey[]): string {
  let rest = '';
  let from = 0;
  for (const { begins, ends } of certainOf(keys)) {
    rest += text.slice(from, begins) + keySign;
    from = ends;
  }
  return rest + text.slice(from);
}

/** Puts the keys back into a text that has a sign for each, in their order. */
export function withKeys(text: string, keys: readonly SaidKey[]): string {
  const said = certainOf(keys).map((key) => key.said);
  return text.replaceAll(keySign, () => said.shift() ?? '');
}
