import type { ClientBase } from 'pg';
import { joined, sql, word } from '../../../platform/sql/sql.js';
import type { Row } from './rows.js';

/** Rows per statement. Small statements limit memory on both sides. */
const rowsPerStatement = 250;

/** Inserts rows with equal columns; undefined becomes null. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = joined(Object.keys(rows[0]!).map(word), ', ');
  const to = word(table);
  const { text } = sql`insert into ${to} (${columns}) select ${columns} from json_populate_recordset(null::${to}, $1)`;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await client.query(text, [JSON.stringify(rows.slice(start, start + rowsPerStatement))]);
  }
}

/** Allocates ids from a sequence for rows that are referenced in the same load. */
export async function takeIds(client: ClientBase, table: string, column: string, count: number): Promise<string[]> {
  if (count === 0) return [];
  const statement = 'select nextval(pg_get_serial_sequence($1, $2))::text as id from generate_series(1, $3)';
  const { rows } = await client.query<{ id: string }>(statement, [table, column, count]);
  return rows.map(({ id }) => id);
}
