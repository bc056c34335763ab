import type { ClientBase } from 'pg';
import type { Row } from './edition-form.js';

/** A statement may carry a quarter of a gigabyte; smaller ones keep both sides' memory small. */
const rowsPerStatement = 250;

/** Fills a table. All rows have the same columns; what is undefined is null. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  const statement = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await client.query(statement, [JSON.stringify(rows.slice(start, start + rowsPerStatement))]);
  }
}

/** Ids from the sequence of a table, for rows that others of the same load refer to. */
export async function takeIds(client: ClientBase, table: string, column: string, count: number): Promise<string[]> {
  if (count === 0) return [];
  const statement = 'select nextval(pg_get_serial_sequence($1, $2))::text as id from generate_series(1, $3)';
  const { rows } = await client.query<{ id: string }>(statement, [table, column, count]);
  return rows.map(({ id }) => id);
}
