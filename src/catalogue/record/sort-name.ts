import { sortKey } from '../../language/sort-key.js';
import type { PageOrder } from '../../reading/shape.js';
import type { Statement } from '../../reading/statement.js';
import type { EditionTable } from './record.shape.js';

/** By German name, umlauts like their base letters (DIN 5007-1). */
export const nameOrder = ({ type, recordColumn }: EditionTable): PageOrder => ({
  name: `${type} by name`,
  expressions: (row) => [`${row}.sort_name`, `${row}.${recordColumn}`],
  types: ['text', 'uuid'],
  descending: false,
});

/** The German name begins like this, whatever its case, accents and umlauts. */
export const nameBegins = (row: string, prefix: string, statement: Statement): string =>
  `starts_with(${row}.sort_name, ${statement.bind(sortKey(prefix), 'text')})`;
