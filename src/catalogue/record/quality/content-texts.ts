import { isBlank } from '../../../platform/i18n/plain-text.js';
import { jsonPath } from '../check/problem.js';
import type { TextContent } from '../record-content.js';

export type Path = readonly (string | number)[];

export interface StringAt {
  path: Path;
  text: string;
}

/** A text in one language. */
export interface WordingAt extends StringAt {
  /** Path of the text, shared by its languages. */
  field: string;
  language: string;
}

type Fields = { [key: string]: unknown };

// Slugs and sources are names, not texts; search terms are colloquial on purpose.
const notRead = new Set(['slug', 'identifiers', 'provenance', 'searchTerms']);

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

const isWording = (value: unknown): boolean =>
  typeof value === 'string' || typeof (value as { text?: unknown } | null)?.text === 'string';

const isText = (value: object): boolean => {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, inner]) => languageTag.test(key) && isWording(inner));
};

/** Sorted, because jsonb does not preserve the order of keys. */
const sortedEntries = <Value>(fields: { [key: string]: Value }): [string, Value][] =>
  Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));

const innerOf = (value: object, path: Path): [unknown, Path][] =>
  Array.isArray(value)
    ? value.map((inner, index) => [inner, [...path, index]])
    : sortedEntries(value as Fields)
        .filter(([key]) => path.length > 0 || !notRead.has(key))
        .map(([key, inner]) => [inner, [...path, key]]);

/** All texts and links of a content, in the order of the names of their fields. */
export function stringsOf(value: unknown, path: Path = []): StringAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return innerOf(value, path).flatMap(([inner, at]) => stringsOf(inner, at));
}

/** All texts of a content, one entry per language, in the order of the names of their fields. */
export function wordingsOf(value: unknown, path: Path = []): WordingAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (path.length === 0 || Array.isArray(value) || !isText(value))
    return innerOf(value, path).flatMap(([inner, at]) => wordingsOf(inner, at));
  return sortedEntries(value as { [language: string]: string | { text: string } }).map(([language, wording]) => ({
    path: [...path, language],
    field: jsonPath(path),
    language,
    text: typeof wording === 'string' ? wording : wording.text,
  }));
}

/** Text modules of services are HTML, except the two titles. */
export const isHtml = ([first, code]: Path): boolean => first === 'texts' && code !== '02' && code !== '03';

/** The German wording of a text, trimmed; empty when there is none or nothing of it can be seen. */
export const germanText = (text: TextContent | undefined): string => {
  const wording = text?.['de'];
  const words = typeof wording === 'string' ? wording : (wording?.text ?? '');
  return isBlank(words) ? '' : words.trim();
};
