import { deliver } from './localized-text.js';

/** Several names in each language, as they are stored. */
export type LocalizedNames = { [languageTag: string]: string[] };

/** The names in the first of the languages that has any. */
export function deliverNames(names: LocalizedNames, languages: readonly string[]): string[] {
  const tags = Object.keys(names);
  if (tags.length === 0) return [];
  const { language } = deliver(Object.fromEntries(tags.map((tag) => [tag, tag])), languages);
  return names[language]!;
}
