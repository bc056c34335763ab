import { sortKey } from '../../platform/i18n/sort-key.js';
import type { PageOrder } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import type { EditionTable } from './edition-table.js';

/** Sorts by German name (DIN 5007-1). */
export const nameOrder = ({ type, recordColumn }: EditionTable): PageOrder => ({
  name: `${type} by name`,
  expressions: (row) => [sql`${row}.sort_name`, sql`${row}.${recordColumn}`],
  types: ['text', 'uuid'],
  descending: false,
});

/**
 * Condition: the German name begins with the text, ignoring case, accents and umlauts. No name begins with a text without
 * letters and digits.
 */
export const nameBegins = (row: Sql, prefix: string, statement: Statement): Sql =>
  sortKey(prefix) === '' ? sql`false` : sql`starts_with(${row}.sort_name, ${statement.bind(sortKey(prefix), 'text')})`;
