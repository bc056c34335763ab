import type { Lookup } from '../read/loaders.js';
import type { Statement } from '../read/statement.js';
import { entryOf, type RecordRef } from './record-ref.js';

/** `select <record column>` of the referenced record in force. */
export function recordNamedBy(
  entries: Record<'byId' | 'bySlug' | 'byIdentifier', Lookup>,
  type: string,
  recordColumn: string,
  ref: RecordRef,
  statement: Statement,
): string {
  const { entry, key } = entryOf(entries, type, ref)!;
  const row = statement.alias();
  return `select ${row}.${recordColumn} from ${entry.rows.from as string} ${row}
    where ${entry.rows.where(row, statement.bind(key, entry.keyType), statement, {})}`;
}
