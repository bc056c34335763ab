import type { Lookup } from '../read/loaders.js';
import type { Statement } from '../read/statement.js';
import { sql, type Sql } from '../sql/sql.js';
import { entryOf, type RecordRef } from './record-ref.js';

/** `select <record column>` of the referenced record in force. */
export function recordNamedBy(
  entries: Record<'byId' | 'bySlug' | 'byIdentifier', Lookup>,
  type: string,
  recordColumn: Sql,
  ref: RecordRef,
  statement: Statement,
): Sql {
  const { entry, key } = entryOf(entries, type, ref)!;
  const row = statement.alias();
  return sql`select ${row}.${recordColumn} from ${entry.rows.from} ${row}
    where ${entry.rows.where(row, statement.bind(key, entry.keyType), statement, {})}`;
}
