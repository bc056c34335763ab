import type { PageOrder } from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';
import type { EditionTable } from './edition-table.js';

/** Records that are named by their slug, in its order. */
export const slugOrder = ({ type, recordColumn }: EditionTable): PageOrder => ({
  name: `${type} by slug`,
  expressions: (row) => [sql`(select slug from record where id = ${row}.${recordColumn})`],
  types: ['text'],
  descending: false,
});
