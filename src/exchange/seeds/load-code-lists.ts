import type { ClientBase } from 'pg';
import { storedPeriod, storedText } from '../../catalogue/record/write/stored-values.js';
import type { CodeListContent } from '../../catalogue/code-list/code-list.content.js';
import type { LeikaServiceContent } from '../../catalogue/code-list/leika-service.content.js';
import { joined, sql, word, type Sql } from '../../platform/sql/sql.js';
import type { Outcome } from '../../catalogue/record/write/load-records.js';

const rowsPerStatement = 2000;

interface Upserted {
  key: string;
  created: boolean;
}

/** Inserts or updates code lists that are new or differ and returns the outcome of each. Code lists have no editions. */
async function upsert(
  client: ClientBase,
  table: string,
  key: string[],
  columns: string[],
  rows: readonly object[],
): Promise<Upserted[]> {
  const [to, keys, others] = [word(table), key.map(word), columns.map(word)];
  const all = joined([...keys, ...others], ', ');
  const listed = (of: (column: Sql) => Sql): Sql => joined(others.map(of), ', ');
  const { text } = sql`insert into ${to} as stored (${all}) select ${all} from json_populate_recordset(null::${to}, $1)
    on conflict (${joined(keys, ', ')}) do update set ${listed((column) => sql`${column} = excluded.${column}`)}
    where (${listed((column) => sql`stored.${column}`)}) is distinct from (${listed((column) => sql`excluded.${column}`)})
    returning ${keys[0]!} as key, xmax = 0 as created`;
  const written: Upserted[] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    written.push(
      ...(await client.query<Upserted>(text, [JSON.stringify(rows.slice(start, start + rowsPerStatement))])).rows,
    );
  }
  return written;
}

export async function loadCodeList(
  client: ClientBase,
  { uri, version, title, publisher, source, entries }: CodeListContent,
): Promise<Outcome> {
  const list = [{ uri, version, title: storedText(title), publisher, source }];
  const [listed] = await upsert(client, 'code_list', ['uri'], ['version', 'title', 'publisher', 'source'], list);
  const rows = entries.map(({ code, label, valid }) => ({
    list_uri: uri,
    code,
    label: storedText(label),
    valid: storedPeriod(valid),
  }));
  const written = await upsert(client, 'code_list_entry', ['list_uri', 'code'], ['label', 'valid'], rows);
  if (listed?.created) return 'created';
  return listed || written.length > 0 ? 'changed' : 'unchanged';
}

export async function loadLeikaServices(
  client: ClientBase,
  services: readonly LeikaServiceContent[],
): Promise<Outcome[]> {
  const rows = services.map(({ key, designation, fimType, readOn, source }) => ({
    leika_key: key,
    designation: storedText(designation),
    fim_type: fimType,
    read_on: readOn,
    source,
  }));
  const written = await upsert(
    client,
    'leika_service',
    ['leika_key'],
    ['designation', 'fim_type', 'read_on', 'source'],
    rows,
  );
  const created = new Map(written.map((row) => [row.key, row.created]));
  return services.map(({ key }) => (created.has(key) ? (created.get(key) ? 'created' : 'changed') : 'unchanged'));
}
