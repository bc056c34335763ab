import { deliver } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';

interface NamesByLanguage {
  [languageTag: string]: string[];
}

const inBestLanguage = (names: NamesByLanguage, { languages }: ReadOptions): string[] => {
  const tags = Object.keys(names);
  return tags.length === 0
    ? []
    : names[deliver(Object.fromEntries(tags.map((tag) => [tag, tag])), languages).language]!;
};

/** Alternative names of a record in the best of the requested languages. */
export const alternativeNames: ColumnField = {
  kind: 'column',
  sql: (row) => sql`coalesce(${row}.alternative_names, '{}')`,
  convert: inBestLanguage,
};
