import { deliver, type DeliveredText, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { withNumbers, type NumberToSay } from './spoken-contact.rules.js';

interface TextAndNumbers {
  text: LocalizedText;
  numbers: NumberToSay[] | null;
}

/** A text as it is read out, with the numbers to call: JSON objects with a `phone` and perhaps a `name`. */
export const spokenWithNumbers = (textOf: (row: Sql) => Sql, numbersOf: (row: Sql) => Sql): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`json_build_object('text', ${textOf(row)}, 'numbers', ${numbersOf(row)})`,
  convert: ({ text, numbers }: TextAndNumbers, { languages }: ReadOptions): DeliveredText =>
    deliver(withNumbers(text, numbers ?? []), languages),
});
